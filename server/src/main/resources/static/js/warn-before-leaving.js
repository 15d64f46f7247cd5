/* <warn-before-leaving>: around a form; asks before typed words are lost. With attribute "always"
   it asks until a form inside has been sent (the receipt, until it is confirmed as kept). */
customElements.define("warn-before-leaving", class extends HTMLElement {
  connectedCallback() {
    let unsaved = this.hasAttribute("always");
    this.addEventListener("input", () => { unsaved = true; });
    this.addEventListener("submit", () => { unsaved = false; });
    window.addEventListener("beforeunload", event => {
      if (unsaved && this.isConnected) event.preventDefault();
    });
  }
});
