// Turns <input data-suggest="/list?q="> into a combobox: what a name may mean, while it is typed. The list answers
// {items: [{names: {tag: text}, slug}]}. With data-suggest-page a choice opens that page, else it fills and sends the form.
const LEAST = 2;
const WAIT = 120;
const han = /\p{Script=Han}/u;
const language = document.documentElement.lang;
const other = language.startsWith("zh") ? "en" : "zh-Hans";

class Suggestions {
  constructor(input) {
    this.input = input;
    this.frame = document.createElement("div");
    this.frame.className = "suggest";
    this.list = document.createElement("ul");
    this.list.className = "suggest__list";
    this.list.id = `${input.id}-suggestions`;
    this.list.role = "listbox";
    this.list.hidden = true;
    this.told = document.createElement("p");
    this.told.className = "unseen";
    this.told.role = "status";
    input.replaceWith(this.frame);
    this.frame.append(input, this.list, this.told);
    this.list.setAttribute("aria-label", input.labels[0]?.textContent ?? "");
    input.role = "combobox";
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", this.list.id);
    input.setAttribute("aria-autocomplete", "list");
    input.addEventListener("input", event => { if (!event.isComposing) this.later(); });
    input.addEventListener("compositionend", () => this.later());
    input.addEventListener("keydown", event => this.key(event));
    input.addEventListener("blur", () => setTimeout(() => this.close(), 150));
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), WAIT);
  }

  async ask() {
    const typed = this.input.value.trim();
    this.asked?.abort();
    if (typed.length < LEAST && !han.test(typed)) return this.close();
    this.asked = new AbortController();
    try {
      const answer = await fetch(this.input.dataset.suggest + encodeURIComponent(typed), { signal: this.asked.signal, headers: { Accept: "application/json" } });
      if (answer.ok) this.show((await answer.json()).items);
    } catch (lost) {
      if (lost.name !== "AbortError") this.close();
    }
  }

  show(items) {
    this.list.replaceChildren(...items.map((item, index) => this.option(item, index)));
    this.chosen = -1;
    this.list.hidden = items.length === 0;
    this.input.setAttribute("aria-expanded", String(items.length > 0));
    this.input.removeAttribute("aria-activedescendant");
    this.told.textContent = items.length ? `${items.length} ${this.input.dataset.suggestCount ?? ""}` : "";
  }

  option(item, index) {
    const option = document.createElement("li");
    option.className = "suggest__option";
    option.role = "option";
    option.id = `${this.list.id}-${index}`;
    option.setAttribute("aria-selected", "false");
    option.dataset.slug = item.slug;
    option.dataset.name = item.names[language] ?? item.names.en;
    const beside = document.createElement("span");
    beside.className = "suggest__other";
    beside.lang = other;
    beside.textContent = item.names[other] ?? "";
    option.append(option.dataset.name, beside);
    option.addEventListener("pointerdown", event => { event.preventDefault(); this.take(option); });
    return option;
  }

  key(event) {
    const options = [...this.list.children];
    if (this.list.hidden || !options.length) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.chosen = (this.chosen + step + options.length) % options.length;
      options.forEach((option, index) => option.setAttribute("aria-selected", String(index === this.chosen)));
      this.input.setAttribute("aria-activedescendant", options[this.chosen].id);
    } else if (event.key === "Enter" && this.chosen >= 0) {
      event.preventDefault();
      this.take(options[this.chosen]);
    } else if (event.key === "Escape") {
      this.close();
    }
  }

  take(option) {
    const page = this.input.dataset.suggestPage;
    if (page) {
      location.assign(page + encodeURIComponent(option.dataset.slug));
      return;
    }
    this.input.value = option.dataset.name;
    this.close();
    this.input.form?.requestSubmit();
  }

  close() {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}

const begin = root => {
  for (const input of root.querySelectorAll("input[data-suggest]:not([role=combobox])")) new Suggestions(input);
};

begin(document);
document.addEventListener("htmx:load", event => begin(event.target.parentElement ?? document));
