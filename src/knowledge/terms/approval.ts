import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'approval',
  gloss: 'Approval, qualification',
  common: true,
  zh: [
    '门特',
    '门慢',
    '待遇申请',
    '审批',
    '资格',
    '认定',
    '核准',
    '批准',
    '(特|慢|大|重)[殊|性](病|症|药)[种|资格|认定|待遇|卡|手续|备案]*',
    '慢特病',
    '门诊特[殊][慢性]病',
    '双通道',
    '高值',
    '待遇认定',
    '规定病种',
    '生育[保险]登记',
  ],
  en: [
    '[outpatient ](special|slow|chronic) [and slow ]disease[s]',
    'approv(al|ed)',
    'qualification',
    'eligibility',
    'pre-authori(s|z)ation',
    'chronic disease',
  ],
  de: ['genehmig(ung|t)', 'bewilligung', 'bewilligt', 'qualifikation', 'chronische[n] krankheit'],
});
