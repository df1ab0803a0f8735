import { expect, it } from 'vitest';
import { readText } from '../../src/detect/read-text.ts';
import { lexicon } from './lexicon.ts';
import { signalsOf } from './page.ts';

/** States of a person's insurance as browsers translate them, with their odd synonyms. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'account-frozen': [
    'The medical insurance account is unavailable',
    'Account status: Sealed',
    'frozen (medical insurance account)',
    'Kontostatus: versiegelt',
    'Das Versicherungskonto ist nicht verfügbar',
    'The account has been restricted because of risk',
  ],
  'approval-missing': [
    'No chronic disease qualification',
    'Slow disease filing expired',
    'The chronic disease qualification has expired',
    'Die Qualifikation für chronische Krankheiten ist abgelaufen',
  ],
  'balance-zero': ['Your personal account has been emptied'],
  'benefit-suspended': [
    'Treatment status: suspended',
    'Enjoyment of benefits: stopped',
    'Not entitled to treatment',
    'Your treatment has been frozen',
    'Treatment period has expired',
    'Behandlungsstatus: ausgesetzt',
    'Leistungsbezug: gestoppt',
    'Sie haben keinen Anspruch auf Leistungen der Krankenversicherung',
    'Anspruch auf Behandlung abgelaufen',
    'Your benefits have been suspended because your employer owes contributions',
    'The insured person is not within the benefit period',
    'Ihre Leistungen wurden ausgesetzt, weil Ihr Arbeitgeber Beiträge schuldet',
    'Der Versicherte befindet sich nicht im Leistungszeitraum',
  ],
  'card-blocked': ['Card has been deactivated, please replace it with a new card', 'Karte deaktiviert, bitte gegen neue Karte tauschen'],
  'card-expired': ['Your card has passed its validity period', 'Die Gültigkeit Ihrer Karte ist abgelaufen'],
  'card-reported-lost': ['Card status: loss reported', 'Kartenstatus: Verlust gemeldet', 'The card is in a pre-loss state'],
  'contribution-in-arrears': [
    'Your medical insurance qualification has lapsed',
    'Payment status: owed',
    'Number of months in arrears: 3',
    'Outstanding medical insurance premium: 1,260.00 yuan',
    'You are in arrears with 2 months of medical insurance',
    'Cumulative arrears 1260.00',
    'The filing of off-site medical treatment has lapsed',
    'Zahlungsstatus: rückständig',
    'Anzahl der Rückstandsmonate: 3',
    'Sie sind mit 2 Monatsbeiträgen der Krankenversicherung im Rückstand',
  ],
  'credential-inactive': [
    'The social security card is not enabled',
    'Die Sozialversicherungskarte wurde nicht aktiviert',
    'The social security card has not been collected',
    'Your electronic medical insurance voucher has been unbound',
    'Die Sozialversicherungskarte wurde noch nicht abgeholt',
  ],
  'credit-missing': ["This month's personal account has not been funded", 'Das persönliche Konto wurde diesen Monat nicht aufgeladen'],
  'deductible-not-met': ['The deductible has not been reached, the pool pays 0'],
  'employer-in-arrears': ['Die Firma hat meine Krankenversicherung gestoppt'],
  'enrolment-ended': [
    'The medical insurance has expired',
    'You are not a medical insurance patient of this city',
    'The patient is not insured',
    'Medical insurance category: none',
    "The patient's medical insurance type is unavailable",
    'Die Krankenversicherung ist abgelaufen',
    'Nicht versichert',
    'Der Patient ist kein Krankenversicherungspatient',
    "You have been removed from your unit's enrolment",
    'Your insurance relationship has been transferred out',
    'You are not registered in this pooling area',
    'The newborn has not been registered for insurance',
    'Ihr Versicherungsverhältnis wurde in eine andere Stadt übertragen',
    'Das Neugeborene ist noch nicht zur Versicherung angemeldet',
  ],
  'enrolment-not-found': ['No insured status found', 'Medical insurance shows no insured information'],
  'enrolment-suspended': [
    'Abnormal participation status',
    'Participation status: non-normal',
    'Insured status: stop insurance',
    'Status of personnel: Suspended participation',
    'Insurance participation has been interrupted',
    'Teilnahmestatus: abnormal',
    'Versicherungsstatus: Versicherung stoppen',
    'Versicherung unterbrochen',
    'Your medical insurance is currently interrupted',
    'I was told at the pharmacy that my medical insurance was stopped',
    'The company stopped my medical insurance',
    'Ihre Krankenversicherung ist derzeit unterbrochen',
  ],
  'identity-mismatch': [
    'Duplicate insurance: you are also insured in another province',
    'Doppelte Versicherung: Sie sind auch in einer anderen Provinz versichert',
  ],
  'identity-not-found': ['The insured does not exist', 'Die versicherte Person existiert nicht'],
  'limit-reached': [
    'Remaining quota: 0.00',
    'Verbleibendes Kontingent: 0,00',
    'The outpatient quota for this year has been used up',
    'Das ambulante Kontingent für dieses Jahr ist aufgebraucht',
  ],
  'not-designated': [
    'You have not selected a designated hospital for outpatient care',
    'The hospital is not your contracted institution',
    'Das Krankenhaus ist nicht Ihre Vertragseinrichtung',
  ],
  'out-of-area-unregistered': [
    'Remote medical treatment record: none',
    'Keine Registrierung für auswärtige Behandlung',
    'Your out-of-area registration has been revoked',
    'The registration for treatment elsewhere does not include this city',
    'Die Registrierung für auswärtige Behandlung wurde widerrufen',
  ],
  'papers-missing': [
    'Reimbursement application returned, please supplement the invoice',
    'Your application was rejected: materials incomplete',
    'Erstattungsantrag zurückgewiesen, bitte Rechnung nachreichen',
  ],
  'resident-not-paid': [
    "You missed the payment period for residents' medical insurance",
    'The resident medical insurance for this year has not been paid',
    'Die Einwohnerversicherung für dieses Jahr wurde nicht bezahlt',
  ],
  'settlement-failed': ['Deduction failed: please pay manually'],
  'settlement-refused': [
    'Medical insurance settlement was refused',
    'The medical insurance does not pay for this',
    "I can't use my medical insurance card at the pharmacy",
    "My social security card doesn't work any more",
    'Krankenversicherungskarte kann nicht benutzt werden',
  ],
  'sharing-refused': ['The family mutual aid relationship has been released'],
  'waiting-period-running': ['The benefit has not taken effect yet', 'Die Leistung ist noch nicht wirksam'],
  'withholding-failed': ['Der Abzug ist fehlgeschlagen, bitte zahlen Sie manuell'],
  'wrong-channel': ['Not insured locally', 'In dieser Stadt nicht versichert'],
};

it.each(Object.entries(SAID))('%s is read from what a browser makes of it', (signal, texts) => {
  for (const text of texts) {
    expect(
      readText(text, lexicon).map((finding) => finding.signal),
      text,
    ).toContain(signal);
    expect(signalsOf(`<div role="dialog"><p>${text}</p></div>`), text).toContain(signal);
  }
});
