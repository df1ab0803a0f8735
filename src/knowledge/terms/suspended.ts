import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'suspended',
  gloss: 'Enrolment suspended, stopped',
  negatable: true,
  zh: [
    '暂停参保',
    '停保',
    '(参保|缴费|保险|医保|社保)[状态|关系|已|被|处于|暂时]*(暂停|中止|中断|停止)(<^联结支使服刷>|$)',
    '暂停缴费',
    '中断参保',
    '暂时中止',
    '脱保',
    '断保',
    '参保[状态]异常',
    '(暂停|停止)(医保|社保|保险)<^支结刷待实业服功使>',
    '(暂停|停止)(医保|社保|保险)$',
    '(医保|社保|参保)[已]停',
    '暂停[或]终止',
    '减员',
    '停缴',
  ],
  en: [
    '(insurance|participation|enrol[l]ment|coverage|insured status)…(suspended|stopped|interrupted|paused|discontinued|inactive)',
    '(suspended|stopped|paused) (participation|insurance|enrol[l]ment|coverage|insured)',
    '(suspension|interruption) of [insurance ](participation|insurance|enrol[l]ment|coverage)',
    'insurance (stopped|suspension|stop)',
    'social security…(suspended|stopped|interrupted|paused|discontinued|cut off)',
    '(insurance|coverage) (has|was|is) [been ]*cut off',
  ],
  de: [
    '(versicherung|teilnahme|mitgliedschaft|versicherungsschutz|versicherungsstatus)_……(ruht|ausgesetzt|unterbrochen|gestoppt|eingestellt|pausiert|ruhend|inaktiv)',
    '(ruhende|ausgesetzte|gestoppte|unterbrochene) (versicherung|teilnahme|mitgliedschaft)',
    'aussetzung der (teilnahme|versicherung)',
    'versicherung[s]stopp',
  ],
});
