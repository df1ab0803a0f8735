import { defineCare } from '../define.ts';

export default defineCare({
  id: 'not-yet',
  gloss: 'Block E1 for the waiting period: contributions are paid, the pooled fund pays from a later date',
  text: {
    zh: '先看病，治疗不要等。告诉收费处您的参保地，照常用医保结算。统筹还没开始支付的部分，一般先由自己付；有个人账户的，里面的钱通常可以用。发票、费用清单、诊断证明和病历都留好。这些费用以后能不能报，各地规定不同。',
    en: 'Get treated first; do not wait. Tell the desk where you are insured (参保地) and settle with your insurance as usual. What the pooled fund (统筹基金) does not pay yet is usually yours for now; money in a personal account (个人账户) can usually be used. Keep the invoice (发票), itemised list (费用清单), diagnosis (诊断证明) and records (病历). Whether these costs can be claimed later differs by place.',
    de: 'Lassen Sie sich zuerst behandeln; warten Sie nicht. Nennen Sie an der Kasse Ihren Versicherungsort (参保地) und rechnen Sie wie üblich über die Versicherung ab. Was der Gemeinschaftsfonds (统筹基金) noch nicht zahlt, tragen Sie in der Regel vorerst selbst; Guthaben auf einem persönlichen Konto (个人账户) ist meist nutzbar. Heben Sie Rechnung (发票), Kostenaufstellung (费用清单), Diagnosebescheinigung (诊断证明) und Krankenunterlagen (病历) auf. Ob diese Kosten später erstattet werden können, ist örtlich verschieden.',
    source: ['advice', 'r9', 'secondary'],
  },
});
