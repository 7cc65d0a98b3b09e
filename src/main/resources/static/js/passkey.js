// <form data-passkey="create|get" data-passkey-challenge="/address">: asks us what to ask the browser for, asks the browser, puts its answer
// into the form and sends it. Without passkeys in the browser the form is not shown.
const forms = document.querySelectorAll("form[data-passkey]");
const isPossible = globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON !== undefined;

async function answer(form) {
  const asked = await fetch(form.dataset.passkeyChallenge, { method: "POST" });
  if (!asked.ok) throw new Error(`${asked.status}`);
  const { token, options } = await asked.json();
  const credential = form.dataset.passkey === "create"
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  form.elements.token.value = token;
  form.elements.answer.value = JSON.stringify(credential.toJSON());
}

for (const form of forms) {
  form.hidden = !isPossible;
  const failed = form.querySelector("[data-passkey-failed]");
  form.addEventListener("submit", async event => {
    if (form.elements.answer.value) return;
    event.preventDefault();
    failed.hidden = true;
    try {
      await answer(form);
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
