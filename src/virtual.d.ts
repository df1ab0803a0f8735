/** Modules that knowledge/vite-plugin.ts makes from the data files at build time. */
declare module 'virtual:lexicon' {
  const lexicon: import('./detect/lexicon.ts').LexiconData;
  export default lexicon;
}
declare module 'virtual:mentions' {
  const mentions: import('./detect/mentions.ts').MentionData;
  export default mentions;
}
declare module 'virtual:gate' {
  const gate: import('./detect/gate-data.ts').GateData;
  export default gate;
}
declare module 'virtual:model' {
  const model: import('./diagnose/model.ts').DiagnosisModel;
  export default model;
}
declare module 'virtual:rules' {
  const data: import('./guide/rule-data.ts').RuleData;
  export default data;
}
declare module 'virtual:places' {
  const places: readonly import('./guide/place-data.ts').PlaceData[];
  export default places;
}
/** The shape of the texts, with gaps; i18n/join-texts.ts fills them. */
declare module 'virtual:texts/shape' {
  const shape: unknown;
  export default shape;
}
declare module 'virtual:page-texts/shape' {
  const shape: unknown;
  export default shape;
}
/** What one language has for those gaps. */
declare module 'virtual:texts/*' {
  const list: readonly unknown[];
  export default list;
}
declare module 'virtual:page-texts/*' {
  const list: readonly unknown[];
  export default list;
}
declare module 'virtual:hint-texts' {
  const texts: Record<import('./domain/locales.ts').Locale, import('./i18n/hint-texts.ts').HintTexts>;
  export default texts;
}
declare module 'virtual:portals' {
  /** Hosts read without a click. */
  const hosts: readonly string[];
  export default hosts;
}
