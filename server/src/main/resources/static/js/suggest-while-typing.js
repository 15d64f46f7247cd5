/* <suggest-while-typing for="…" action="…">: asks for approved answers near to what is being written in
   that field, and puts the one that is tapped below it. The words are posted and kept nowhere; what
   comes late is thrown away. Without this the list of ready answers does the same. */
customElements.define("suggest-while-typing", class extends HTMLElement {
  connectedCallback() {
    this.field = document.getElementById(this.getAttribute("for"));
    if (!this.field) return;
    this.typed = () => this.soon();
    this.field.addEventListener("input", this.typed);
    this.addEventListener("click", event => this.put(event.target.closest("button[value]")));
  }
  disconnectedCallback() {
    clearTimeout(this.timer);
    this.field?.removeEventListener("input", this.typed);
  }
  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.find(), 400);
  }
  async find() {
    const asked = this.field.value;
    if (asked.trim().split(/\s+/).length < 3) return this.replaceChildren();
    const body = new URLSearchParams({ _csrf: this.field.form.elements._csrf.value, words: asked });
    try {
      const answer = await fetch(this.getAttribute("action"), { method: "POST", body, cache: "no-store", redirect: "manual" });
      if (answer.status !== 200 || asked !== this.field.value) return;
      const html = new DOMParser().parseFromString(await answer.text(), "text/html");
      this.replaceChildren(...html.body.childNodes);
    } catch { /* off line: the list of ready answers is there */ }
  }
  put(button) {
    if (!button) return;
    const soFar = this.field.value.trimEnd();
    this.field.value = soFar ? soFar + "\n\n" + button.value : button.value;
    this.replaceChildren();
    this.field.focus();
  }
});
