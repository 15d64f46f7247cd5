/* <copy-code text="…">: shows its button only where a script can copy, and says when it has. */
customElements.define("copy-code", class extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(this.getAttribute("text"));
      const label = button.querySelector("span");
      if (label) label.textContent = this.getAttribute("done");
    });
  }
});
