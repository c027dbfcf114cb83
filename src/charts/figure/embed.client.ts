/** Sends the height of the frame to the page around it, in the two message formats that pages listen for. */
const say = (): void => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  parent.postMessage(JSON.stringify({ src: location.href, context: 'iframe.resize', height }), '*');
};
if (parent !== window) new ResizeObserver(say).observe(document.documentElement);
