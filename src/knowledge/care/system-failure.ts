import { defineCare } from '../define.ts';

export default defineCare({
  id: 'system-failure',
  gloss: 'Block E2: the system or the reader fails',
  text: {
    zh: '先看病，治疗不要等。请收费处换一种凭证再试：医保码、社保卡或身份证。还不行，就问能不能先登记、系统恢复后在原窗口补记账。需要先付钱的，保留发票、费用清单、诊断证明和病历，几天内回来问补记账。',
    en: 'Get treated first; do not wait. Ask the desk to try another credential: the code (医保码), the card or the ID card. If that fails, ask whether they can register you now and post it later at the same desk (补记账). If you pay, keep the invoice (发票), itemised list (费用清单), diagnosis (诊断证明) and records (病历), and come back within days to ask for it.',
    de: 'Lassen Sie sich zuerst behandeln; warten Sie nicht. Bitten Sie an der Kasse um einen Versuch mit einem anderen Nachweis: Code (医保码), Karte oder Ausweis. Hilft das nicht, fragen Sie, ob man Sie jetzt erfassen und später am selben Schalter nachbuchen kann (补记账). Wenn Sie zahlen, heben Sie Rechnung (发票), Kostenaufstellung (费用清单), Diagnosebescheinigung (诊断证明) und Krankenunterlagen (病历) auf und fragen Sie innerhalb weniger Tage nach der Nachbuchung.',
    source: ['s32', 's39', 'advice'],
  },
});
