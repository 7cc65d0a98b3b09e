// Shows a PDF page by page, each drawn when it comes near; nothing in the PDF runs. data-leaves: its address; data-leaves-…: where the library and its parts are.
const SHARPEST = 2;

async function draw(page, leaf, TextLayer) {
  const plain = page.getViewport({ scale: 1 });
  const scale = leaf.clientWidth / plain.width;
  const viewport = page.getViewport({ scale });
  const sharp = Math.min(SHARPEST, devicePixelRatio);
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(viewport.width * sharp);
  canvas.height = Math.floor(viewport.height * sharp);
  canvas.className = "leaves__drawing";
  await page.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0], annotationMode: 0 }).promise;
  const text = Object.assign(document.createElement("div"), { className: "leaves__text" });
  leaf.style.setProperty("--total-scale-factor", String(scale));
  await new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport }).render();
  leaf.replaceChildren(canvas, text);
  for (const measure of document.querySelectorAll("body > canvas")) measure.hidden = true; // the library measures letters in it
}

async function show(root) {
  const { leaves, leavesProgram, leavesWorker, leavesCmaps, leavesFonts, leavesDecoders, leavesLabel } = root.dataset;
  const library = await import(leavesProgram);
  library.GlobalWorkerOptions.workerSrc = leavesWorker;
  const document_ = await library.getDocument({ url: leaves, cMapUrl: leavesCmaps, cMapPacked: true, standardFontDataUrl: leavesFonts, wasmUrl: leavesDecoders, useWasm: false, isEvalSupported: false, enableXfa: false, stopAtErrors: false }).promise;
  const first = (await document_.getPage(1)).getViewport({ scale: 1 });
  const near = new IntersectionObserver(seen => {
    for (const one of seen.filter(other => other.isIntersecting)) {
      near.unobserve(one.target);
      document_.getPage(Number(one.target.dataset.page)).then(page => draw(page, one.target, library.TextLayer));
    }
  }, { rootMargin: "100% 0px" });
  for (let number = 1; number <= document_.numPages; number++) {
    const leaf = Object.assign(document.createElement("section"), { className: "leaves__leaf", ariaLabel: `${leavesLabel} ${number}` });
    leaf.dataset.page = String(number);
    leaf.style.setProperty("aspect-ratio", `${first.width} / ${first.height}`);
    root.append(leaf);
    near.observe(leaf);
  }
}

for (const root of document.querySelectorAll("[data-leaves]")) {
  const say = root.querySelector("[data-leaves-say]");
  show(root).then(() => say.remove(), () => (say.textContent = say.dataset.leavesFailed));
}
