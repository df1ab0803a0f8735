/** Looks of the mark and the card. `!important` on the host wins over any rule of the page and of the browser. */
export const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
  display: block !important; color-scheme: light dark; }
* { box-sizing: border-box; }
.mark, .card { position: fixed; font: 16px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.mark { display: flex; border-radius: 14px; background: light-dark(#fff, #16202b); box-shadow: 0 1px 4px rgb(0 0 0 / .35); }
.mark[hidden] { display: none; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; }
button:focus-visible { outline: 3px solid light-dark(#0b57d0, #8ab4f8); outline-offset: 1px; }
.open, .close { width: 28px; height: 28px; border-radius: 14px; display: grid; place-items: center; }
.open { color: #fff; font-weight: 700; }
.act .open { background: #1d5f8a; }
.calm .open { background: #2f6b3f; }
.scam .open { background: #9a2d1f; }
.close { color: light-dark(#44505c, #c3ccd6); }
.card { width: min(340px, calc(100vw - 24px)); max-height: min(600px, calc(100vh - 24px)); overflow: auto; padding: 16px;
  border-radius: 12px; color: light-dark(#17202a, #eef2f6); background: light-dark(#fff, #16202b);
  box-shadow: 0 6px 28px rgb(0 0 0 / .35); border: 1px solid light-dark(#c9d3dd, #3a4856); }
.card h2 { font-size: 17px; line-height: 1.35; margin: 0 32px 8px 0; }
.card .tag { display: inline-block; margin: 0 0 6px; padding: 1px 10px; border-radius: 10px; font-size: 13px; background: light-dark(#e6eef5, #24384a); }
.card p { margin: 0 0 10px; }
.card .notice { margin: 8px 36px 8px 0; }
.card dl { margin: 0 0 12px; }
.card dt { font-size: 13px; color: light-dark(#4a5763, #b7c2cd); }
.card dd { margin: 0 0 8px; }
.card .x { position: absolute; top: 6px; right: 6px; width: 44px; height: 44px; border-radius: 8px; }
.card .go { min-height: 44px; padding: 8px 16px; border-radius: 8px; color: #fff; background: #1d5f8a; font-weight: 600; width: 100%; }
.card small { display: block; margin-top: 10px; font-size: 13px; color: light-dark(#4a5763, #b7c2cd); overflow-wrap: anywhere; }
@media (forced-colors: active) { .mark, .card, button { border: 1px solid ButtonText; } }
`;
