// Does the work that <input data-proof="salt.digest.signature" data-proof-most="N"> asks for and puts the answer into it, in the
// background; a form sent before it is done waits for it.
const input = document.querySelector("input[data-proof]");
const encoder = new TextEncoder();
const TOGETHER = 512;

async function digest(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
}

async function solve(task, most) {
  const [salt, until, wanted] = task.split(".");
  for (let first = 0; first < most; first += TOGETHER) {
    const tried = await Promise.all(Array.from({ length: TOGETHER }, (_, offset) => digest(`${salt}.${until}.${first + offset}`)));
    const found = tried.indexOf(wanted);
    if (found >= 0) return `${task}.${first + found}`;
  }
  return "";
}

if (input && globalThis.crypto?.subtle) {
  const solved = solve(input.dataset.proof, Number(input.dataset.proofMost));
  let isReady = false;
  solved.then(answer => { input.value = answer; isReady = true; });
  input.form.addEventListener("submit", async event => {
    if (isReady) return;
    event.preventDefault();
    const button = event.submitter;
    button?.setAttribute("aria-busy", "true");
    await solved;
    button?.removeAttribute("aria-busy");
    input.form.requestSubmit(button);
  });
}
