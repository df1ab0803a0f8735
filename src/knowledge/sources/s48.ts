import { defineSource } from '../define.ts';

export default defineSource({
  id: 's48',
  title: '某市医保通知：手工报销执行参保地目录（转载）',
  gloss: {
    en: 'a city notice: manual claims follow the catalogue of the place of enrolment, seen in a mirror',
    de: 'Bekanntmachung einer Stadt: nachträgliche Erstattung nach dem Katalog des Versicherungsorts, in Kopie gesehen',
  },
  tier: 'A',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
