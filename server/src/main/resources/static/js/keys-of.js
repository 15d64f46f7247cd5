/* <keys-of>: keys for what the page marks with data-key. "?" opens the list, Escape leaves a field.
   Ctrl+Enter sends the form one is writing in. */
customElements.define("keys-of", class extends HTMLElement {
  connectedCallback() { document.addEventListener("keydown", event => this.pressed(event)); }
  pressed(event) {
    const writing = event.target.closest?.("input:not([type=radio]):not([type=checkbox]), textarea, select");
    if (writing) {
      if (event.key === "Escape") writing.blur();
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) writing.form?.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = [...document.querySelectorAll("[data-key]")].find(one => one.dataset.key === event.key && one.offsetParent !== null);
    if (!wanted) return;
    event.preventDefault();
    if (wanted.matches("a, button, summary")) wanted.click(); else wanted.focus();
  }
});
