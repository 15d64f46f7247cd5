/* <find-while-typing>: its form, sent again while somebody types, shows the hits in [data-hits]. The
   words are posted, as the form does; an answer that comes late is thrown away. */
customElements.define("find-while-typing", class extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector("input[type=search]");
    this.hits = this.querySelector("[data-hits]");
    if (this.input && this.hits) this.input.addEventListener("input", () => this.soon());
  }
  disconnectedCallback() { clearTimeout(this.timer); }
  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.find(), 300);
  }
  async find() {
    const asked = this.input.value;
    if (asked.trim().length < 2) return;
    const form = new URLSearchParams(new FormData(this.querySelector("form")));
    form.set("part", "hits");
    try {
      const answer = await fetch(this.querySelector("form").action, { method: "POST", body: form, cache: "no-store" });
      if (!answer.ok || asked !== this.input.value) return;
      const html = new DOMParser().parseFromString(await answer.text(), "text/html");
      this.hits.replaceChildren(...html.body.childNodes);
    } catch { /* off line: the button still works later */ }
  }
});
