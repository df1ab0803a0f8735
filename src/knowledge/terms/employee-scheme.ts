import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'employee-scheme',
  gloss: "Employees' scheme",
  common: true,
  zh: ['职工[基本](医疗保险|医保|医疗|参保)', '城镇职工', '在职[人员|职工]', '单位职工'],
  en: ["[urban ]employee[s|'s|s'][ basic] (medical insurance|scheme|insurance)"],
  de: ['(arbeitnehmer|beschäftigten|mitarbeiter|angestellten)[-][kranken]versicherung'],
});
