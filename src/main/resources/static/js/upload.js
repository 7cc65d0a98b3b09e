// Sends files in pieces by the tus protocol, as long as it takes: goes on by itself when the line is back, and where it was after a reload, once the same file is chosen again.
// data-upload: where uploads are created; data-upload-name: the field that carries the id of what has arrived. Words come as data-upload-….
const PIECE = 8 << 20;
const LONGEST_PAUSE = 30_000;
const headers = { "Tus-Resumable": "1.0.0" };
const base64 = bytes => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""));
const wait = time => new Promise(done => setTimeout(done, time));

class Refused extends Error {}
class Gone extends Error {}

async function ask(address, method, more = {}, body = undefined) {
  const answer = await fetch(address, { method, headers: { ...headers, ...more }, body, redirect: "manual" });
  if (answer.type === "opaqueredirect" || [401, 403].includes(answer.status)) throw new Refused("out");
  if (answer.status === 413) throw new Refused("large");
  if (answer.status === 429) throw new Refused("spent");
  if (answer.status === 400) throw new Refused("empty");
  return answer;
}

const memory = file => `upload ${file.name} ${file.size} ${file.lastModified}`;

async function created(root, file) {
  const known = localStorage.getItem(memory(file));
  if (known) {
    const answer = await ask(known, "HEAD");
    if (answer.ok && Number(answer.headers.get("Upload-Length")) === file.size) return known;
  }
  const metadata = `filename ${base64(new TextEncoder().encode(file.name))},key ${btoa(file.key)}`;
  const answer = await ask(root.dataset.upload, "POST", { "Upload-Length": String(file.size), "Upload-Metadata": metadata });
  if (!answer.ok) throw new Error(String(answer.status));
  const address = answer.headers.get("Location");
  localStorage.setItem(memory(file), address);
  return address;
}

async function send(address, file, row) {
  const here = await ask(address, "HEAD");
  if (here.status === 404) throw new Gone();
  if (!here.ok) throw new Error(String(here.status));
  let at = Number(here.headers.get("Upload-Offset"));
  row.show(at);
  while (at < file.size) {
    await row.going();
    const piece = await file.slice(at, at + PIECE).arrayBuffer();
    const more = { "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(at) };
    if (crypto.subtle) more["Upload-Checksum"] = `sha256 ${base64(new Uint8Array(await crypto.subtle.digest("SHA-256", piece)))}`;
    const answer = await ask(address, "PATCH", more, piece);
    if (!answer.ok) throw new Error(String(answer.status));
    at = Number(answer.headers.get("Upload-Offset"));
    row.show(at);
  }
}

class Row {
  constructor(root, file) {
    this.root = root;
    this.file = file;
    this.element = root.querySelector("[data-upload-row]").content.firstElementChild.cloneNode(true);
    this.part("file").textContent = file.name;
    this.part("pause").addEventListener("click", () => this.turn());
    this.part("remove").addEventListener("click", () => this.remove());
    root.querySelector("[data-upload-list]").append(this.element);
    this.say("waiting");
  }

  part(name) {
    return this.element.querySelector(`[data-upload-${name}]`);
  }

  say(word) {
    this.part("say").textContent = this.root.getAttribute(`data-upload-${word}`);
  }

  show(at) {
    this.part("progress").value = at / this.file.size;
    if (!this.isPaused) this.part("say").textContent = `${this.root.dataset.uploadSending} ${Math.floor(100 * at / this.file.size)} %`;
  }

  turn() {
    this.isPaused = !this.isPaused;
    this.part("pause").setAttribute("aria-pressed", String(this.isPaused));
    if (this.isPaused) this.say("paused");
    else this.goOn?.();
  }

  going() {
    return this.isPaused ? new Promise(done => (this.goOn = done)) : Promise.resolve();
  }

  async remove() {
    this.isGone = true;
    this.element.remove();
    localStorage.removeItem(memory(this.file));
    if (this.address) await fetch(this.address, { method: "DELETE", headers });
    hold(this.root);
  }

  done() {
    localStorage.removeItem(memory(this.file));
    this.part("progress").value = 1;
    this.part("pause").remove();
    this.say("done");
    const chosen = Object.assign(document.createElement("input"), { type: "hidden", name: this.root.dataset.uploadName, value: this.address.split("/").pop() });
    this.element.append(chosen);
  }

  async run() {
    for (let pause = 1000; !this.isGone; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        this.address ??= await created(this.root, this.file);
        await send(this.address, this.file, this);
        return this.isGone ? undefined : this.done();
      } catch (trouble) {
        if (trouble instanceof Refused) return this.say(trouble.message);
        if (trouble instanceof Gone) this.address = localStorage.removeItem(memory(this.file)); // begins anew
        if (!this.isPaused) this.say("again");
        await wait(pause);
      }
    }
  }
}

// While something is on its way the form is not sent.
function hold(root) {
  const open = root.querySelectorAll("[data-upload-pause]").length > 0;
  root.querySelector("[data-upload-choose]").setCustomValidity(open ? root.dataset.uploadWaiting : "");
}

for (const root of document.querySelectorAll("[data-upload]")) {
  const choose = root.querySelector("[data-upload-choose]");
  const form = root.closest("form");
  for (const part of (form ?? root).querySelectorAll("[data-upload-with]")) part.hidden = false;
  for (const part of (form?.matches("[data-upload-form]") ? form : root).querySelectorAll("[data-upload-without]")) part.remove();
  choose.addEventListener("change", async () => {
    root.querySelector("[data-upload-list]").hidden = false;
    const rows = [...choose.files].map(file => new Row(root, Object.assign(file, { key: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}` })));
    choose.value = "";
    hold(root);
    for (const row of rows) await row.run();
    hold(root);
    if (root.closest("[data-upload-reload]") && rows.every(row => !row.part("pause"))) location.assign(location.pathname);
  });
}
