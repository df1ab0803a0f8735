import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'seven-exclusions',
  gloss: 'K7: the Act names four exclusions; longer lists are old or local',
  claim: {
    zh: '医保有七种情形一律不报，比如工伤、交通事故、食物中毒、医疗事故。',
    en: 'Seven things are never paid, among them work injury, traffic accidents, food poisoning and malpractice.',
    de: 'Sieben Fälle werden nie bezahlt, darunter Arbeitsunfall, Verkehrsunfall, Lebensmittelvergiftung und Behandlungsfehler.',
  },
  verdict: 'wrong',
  right: {
    zh: '法律规定的只有四种：工伤保险、第三人、公共卫生负担的，以及境外就医。更长的清单是旧的或地方的。有些情形由别人付，请问医院医保办；非定点机构的急诊可以申请报销。',
    en: 'The law names four: what work-injury insurance, a third party or public health pays, and care abroad. Longer lists are old or local. Some causes are paid by someone else: ask the hospital’s insurance office (医保办). Emergency care at a non-designated place can be claimed.',
    de: 'Das Gesetz nennt vier: was die Arbeitsunfallversicherung, ein Dritter oder das öffentliche Gesundheitswesen zahlt, und Behandlung im Ausland. Längere Listen sind alt oder örtlich. Manches zahlt jemand anders: Fragen Sie das Versicherungsbüro der Klinik (医保办). Die Kosten eines Notfalls in einer Einrichtung ohne Vertrag kann man einreichen.',
    source: ['r31', 'r31b'],
  },
  since: '2011-07-01',
  causes: ['excluded-circumstance', 'non-designated-provider'],
});
