import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'pension-blocks-medical',
  gloss: 'Pension arrears blocking medical benefits is local practice at most',
  claim: {
    zh: '养老保险欠费，医保也不能用。',
    en: 'Pension arrears block the medical insurance.',
    de: 'Rückstände in der Rentenversicherung sperren die Krankenversicherung.',
  },
  verdict: 'differs-by-place',
  right: {
    zh: '只在个别地方这样做，没有找到全国规定。法律规定灵活就业人员可以参加职工医保，由个人缴费。请问：能不能只缴医疗？依据是哪份文件？',
    en: 'Only a few places do so; we found no national rule. By law flexible workers may join the employees’ medical insurance and pay themselves. Ask whether the medical part can be paid alone, and which document says otherwise.',
    de: 'Das gibt es nur an einzelnen Orten; eine landesweite Regel haben wir nicht gefunden. Nach dem Gesetz können flexibel Beschäftigte der Arbeitnehmer-Krankenversicherung beitreten und selbst zahlen. Fragen Sie, ob Sie nur die Krankenversicherung zahlen können und in welchem Dokument etwas anderes steht.',
    source: ['s7', 'secondary'],
  },
  since: '2011-07-01',
  causes: ['pension-link'],
});
