/* <print-page>: shows its button only where a script can open the print window. */
customElements.define("print-page", class extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
});
