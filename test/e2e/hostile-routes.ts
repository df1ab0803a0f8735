/** Ways out of an extension page, were a script of somebody else ever to run there. Each runs in the page. */
export const ROUTES: Readonly<Record<string, (url: string) => unknown>> = {
  picture: (url) => void (new Image().src = url),
  'picture in the page': (url) => document.body.append(Object.assign(document.createElement('img'), { src: url })),
  'background of a style': (url) => document.body.style.setProperty('background-image', `url(${url})`),
  'style sheet': (url) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
  'imported style': (url) => document.head.append(Object.assign(document.createElement('style'), { textContent: `@import "${url}"` })),
  font: (url) => new FontFace('leak', `url(${url})`).load(),
  fetch: (url) => fetch(url, { mode: 'no-cors' }),
  XMLHttpRequest: (url) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.send();
  },
  WebSocket: (url) => void new WebSocket(url.replace('https', 'wss')),
  EventSource: (url) => void new EventSource(url),
  beacon: (url) => navigator.sendBeacon(url, 'x'),
  form: (url) => {
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  frame: (url) => document.body.append(Object.assign(document.createElement('iframe'), { src: url })),
  object: (url) => document.body.append(Object.assign(document.createElement('object'), { data: url })),
  video: (url) => document.body.append(Object.assign(document.createElement('video'), { src: url, autoplay: true })),
  script: (url) => document.head.append(Object.assign(document.createElement('script'), { src: url })),
  'imported module': (url) => import(url),
  worker: (url) => void new Worker(url),
  prefetch: (url) => document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: url })),
  preload: (url) => document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: url })),
  manifest: (url) => document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: url })),
};
