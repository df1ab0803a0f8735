import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'zero-means-not-paid',
  gloss: 'A balance of 0 has many reasons; unpaid contributions only stop new credits',
  claim: {
    zh: '余额为 0，就是没缴费。',
    en: 'A balance of 0 means that the contributions were not paid.',
    de: 'Ein Kontostand von 0 heißt, dass keine Beiträge gezahlt wurden.',
  },
  verdict: 'not-always',
  right: {
    zh: '没缴费只是不再有新的划入。余额为 0 还可能是：居民医保没有个人账户，钱已用完，或者家人共济用了。先看参保状态。',
    en: 'Unpaid contributions only stop new credits. It is also 0 for residents, who have no account, when the money is used up, or when relatives shared it. Look at the status first.',
    de: 'Fehlende Beiträge stoppen nur neue Gutschriften. Eine 0 steht auch bei Einwohnern, die kein Konto haben, bei verbrauchtem Guthaben oder wenn Angehörige es mitgenutzt haben. Sehen Sie zuerst nach dem Status.',
    source: ['secondary', 'r22'],
  },
  causes: ['balance-used-up', 'no-personal-account', 'family-sharing', 'credit-pending'],
});
