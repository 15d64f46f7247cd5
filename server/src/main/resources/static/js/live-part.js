/* <live-part src="…" every="4">: fetches its own piece of the page again and again. The server
   answers 304 while nothing changed. Focus and scrolling stay where they were; while the window is
   hidden it rests; once the session has ended it stops. */
customElements.define("live-part", class extends HTMLElement {
  connectedCallback() {
    this.timer = setInterval(() => this.look(), 1000 * Number(this.getAttribute("every") || 5));
    this.awake = () => { if (!document.hidden) this.look(); };
    document.addEventListener("visibilitychange", this.awake);
  }
  disconnectedCallback() {
    clearInterval(this.timer);
    document.removeEventListener("visibilitychange", this.awake);
  }
  async look() {
    if (document.hidden || this.looking) return;
    this.looking = true;
    try {
      const headers = this.tag ? { "If-None-Match": this.tag } : {};
      const answer = await fetch(this.getAttribute("src"), { headers, cache: "no-store", redirect: "manual" });
      if (answer.status === 200) { this.tag = answer.headers.get("ETag"); this.show(await answer.text()); }
      else if (answer.status !== 304 && answer.status < 500) clearInterval(this.timer);
    } catch { /* off line: the next look will tell */ }
    finally { this.looking = false; }
  }
  show(html) {
    const focused = this.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    const scroller = this.querySelector("[data-scroll]") || this;
    const top = scroller.scrollTop;
    this.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    (this.querySelector("[data-scroll]") || this).scrollTop = top;
    if (focused) this.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }
});
