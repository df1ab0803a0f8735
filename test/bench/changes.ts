/** What happens on a page, in the page's own world; over when its promise is fulfilled. */
export interface Change {
  readonly seconds: number;
  readonly script: string;
  /** Messages that it shows for a moment. */
  readonly messages?: number;
  /** Are others measured on it too? */
  readonly isForPeers?: boolean;
}

const ENDLESS = `(async () => { const rows = [...document.querySelectorAll('.row')].slice(0, 400); const end = performance.now() + 10000; let at = 0; while (performance.now() < end) {
  for (let i = 0; i < 20; i++) { const row = rows[at++ % rows.length]; row.children[1].textContent = '医保支付' + at; row.className = 'row r' + at % 3; } await new Promise((done) => requestAnimationFrame(done)); } })()`;
/** A message that stands 400 ms, ten times. */
const TOASTS = `(async () => { for (let at = 0; at < 10; at++) { const toast = document.createElement('div'); toast.className = 'el-message el-message--error';
  toast.innerHTML = '<p>您的医保码未激活，第' + at + '次</p>'; document.body.append(toast); await new Promise((done) => setTimeout(done, 400)); toast.remove(); await new Promise((done) => setTimeout(done, 150)); } })()`;

/** Scripts that change a page as portals do. */
export const CHANGES: Readonly<Record<string, Change>> = {
  '2,000 rows in bursts': {
    seconds: 2,
    isForPeers: true,
    script: `(async () => { const list = document.querySelector('section'); for (let burst = 0; burst < 10; burst++) {
      const part = document.createDocumentFragment();
      for (let row = 0; row < 200; row++) { const div = document.createElement('div'); div.innerHTML = '<span>李四</span><span>门诊结算</span><b>12' + row + '.50</b><em>正常</em>'; part.append(div); }
      list.append(part); await new Promise((done) => setTimeout(done, 200)); } })()`,
  },
  'ticker at 20 Hz': {
    seconds: 3,
    isForPeers: true,
    script: `(async () => { const b = document.querySelector('b'); for (let at = 0; at < 60; at++) { b.textContent = '10:00:' + (10 + at % 50); await new Promise((done) => setTimeout(done, 50)); } })()`,
  },
  'framework re-render': {
    seconds: 3,
    isForPeers: true,
    script: `(async () => { const list = document.querySelector('section'); const html = list.innerHTML; for (let at = 0; at < 30; at++) { list.innerHTML = html; await new Promise((done) => setTimeout(done, 100)); } })()`,
  },
  'endless mutation': { seconds: 10, script: ENDLESS },
  'messages of 400 ms': { seconds: 5.5, messages: 10, isForPeers: true, script: TOASTS },
  'the same during endless mutation': { seconds: 10, messages: 10, script: `Promise.all([${ENDLESS}, ${TOASTS}])` },
  'nothing happens': { seconds: 3, script: 'new Promise((done) => setTimeout(done, 3000))' },
};
