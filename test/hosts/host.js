// What a page does that embeds a figure: it makes the frame (?src=…), keeps what the frame says, and speaks to it.
const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));

// Every message that came from the frame, oldest first.
window.received = [];
window.addEventListener('message', (event) => {
  if (event.source === frame.contentWindow) window.received.push(event.data);
});
window.send = (message) => frame.contentWindow?.postMessage(message, '*');

frame.src = new URLSearchParams(location.search).get('src') ?? 'about:blank';
