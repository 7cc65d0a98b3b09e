// Keeps every <time data-zone="Asia/Shanghai"> at the present minute; without script it shows the minute it was sent.
const tick = () => {
  const now = new Date();
  for (const clock of document.querySelectorAll("time[data-zone]")) {
    const parts = new Intl.DateTimeFormat("en-GB", { timeZone: clock.dataset.zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const text = parts.format(now);
    if (clock.textContent !== text) {
      clock.textContent = text;
      clock.dateTime = now.toISOString();
    }
  }
  setTimeout(tick, 60_000 - (Date.now() % 60_000) + 50);
};

tick();
