// What a page does that embeds figures: it makes their frames (?src=…&src=…), keeps what each says, and speaks to the first.
const shown = [...document.querySelectorAll('iframe')];

// Every message that came from each frame, oldest first.
window.heard = shown.map(() => []);
window.received = window.heard[0];
window.addEventListener('message', (event) => {
  window.heard[shown.findIndex((frame) => frame.contentWindow === event.source)]?.push(event.data);
});
window.send = (message) => shown[0].contentWindow?.postMessage(message, '*');

const sources = new URLSearchParams(location.search).getAll('src');
shown.forEach((frame, place) => {
  frame.src = sources[place] ?? 'about:blank';
});
