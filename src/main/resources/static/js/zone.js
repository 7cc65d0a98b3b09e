// Chooses the browser's own time zone in <select data-own-zone>, if it is offered and nobody has chosen yet.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const select of document.querySelectorAll("select[data-own-zone]")) {
  if (!select.form.querySelector("[aria-invalid]") && Array.from(select.options).some(option => option.value === zone)) select.value = zone;
}
