import { describe, expect, it } from 'vitest';
import { readText } from '../../src/detect/read-text.ts';
import { lexicon } from './lexicon.ts';
import { signalsOf } from './page.ts';

const signalsIn = (text: string, portal = true) =>
  readText(text, lexicon, portal)
    .map(({ signal }) => signal)
    .sort();

/** What browsers make of Chinese messages, and what people write about them. */
describe('in English and German, however clumsy, is read', () => {
  it.each([
    ['employer-in-arrears', 'Your unit owes medical insurance fees', 'Ihr Arbeitgeber schuldet Krankenversicherungsbeiträge'],
    [
      'resident-not-paid',
      'Resident medical insurance not paid for 2026',
      'Sie haben die Krankenversicherung für Einwohner für dieses Jahr nicht bezahlt',
    ],
    ['contribution-in-arrears', 'Social security is unpaid this month', 'Nicht gezahlte Beiträge der Krankenversicherung'],
    ['enrolment-suspended', 'The insured person has stopped insurance', 'Ihre Sozialversicherung wurde unterbrochen'],
    ['withholding-failed', 'Failed to deduct medical insurance premium', 'Der Abzug der Krankenversicherungsprämie ist fehlgeschlagen'],
    ['withholding-missing', 'You have not signed a withholding agreement', 'Sie haben keine Einzugsvereinbarung unterzeichnet'],
    ['benefit-suspended', 'Treatment has been suspended', 'Der Patient kann keine Leistungen der Krankenversicherung in Anspruch nehmen'],
    ['waiting-period-running', 'Benefits have not started yet', 'Leistungen haben noch nicht begonnen'],
    ['balance-zero', 'There is no money in my medical insurance account', 'Auf meinem Versicherungskonto ist kein Geld'],
    ['balance-zero', 'The balance of the medical insurance card is 0', 'Das Guthaben der Krankenversicherungskarte beträgt 0'],
    ['no-account', 'You don’t have a personal account', 'Das Krankenversicherungskonto existiert nicht'],
    [
      'credit-missing',
      'Medical insurance money has not been transferred',
      'Diesen Monat wurde nichts auf das persönliche Konto gutgeschrieben',
    ],
    [
      'credit-reduced',
      'The amount allocated to the personal account has decreased',
      'Der gutgeschriebene Betrag auf dem persönlichen Konto ist gesunken',
    ],
    ['sharing-used', 'Family mutual aid quota is insufficient', 'Das Kontingent für die familiäre Mitnutzung reicht nicht aus'],
    ['card-unreadable', 'The card is not recognised', 'Die Sozialversicherungskarte kann nicht durchgezogen werden'],
    ['card-invalid', 'Invalid card', 'Ungültige Sozialversicherungsnummer'],
    ['card-blocked', 'The card status is abnormal', 'Der Kartenstatus ist anormal'],
    ['credential-inactive', 'No medical insurance card bound', 'Für den Patienten ist keine Krankenversicherungskarte hinterlegt'],
    ['credential-inactive', 'Authorization was not completed', 'Die Autorisierung wurde nicht abgeschlossen'],
    ['enrolment-ended', 'You have not participated in medical insurance', 'Sie haben nicht an der Krankenversicherung teilgenommen'],
    ['enrolment-not-found', 'No insured information', 'Kein Zahlungsnachweis gefunden'],
    ['identity-not-found', 'There is no such person', 'Der Versicherte existiert nicht'],
    ['wrong-channel', 'Please switch to the city where you are insured', 'In der aktuellen Stadt gibt es kein Krankenversicherungskonto'],
    ['program-failed', 'Failed to upload the cost details', 'Die Kostenaufstellung konnte nicht hochgeladen werden'],
    ['out-of-area-card', 'Cards from other places cannot be used', 'Karten aus anderen Orten können nicht verwendet werden'],
    [
      'out-of-area-unregistered',
      'No filing for medical treatment in different places',
      'Keine Registrierung für medizinische Behandlung an anderen Orten',
    ],
    ['settlement-refused', 'The card does not allow transactions', 'Diese Apotheke akzeptiert keine Krankenversicherungskarten'],
    ['not-designated', 'You have not selected a designated hospital', 'Keine ausgewiesene medizinische Einrichtung'],
    ['outside-catalogue', 'The project is at your own expense', 'Dieser Artikel ist selbst zu zahlen'],
    ['papers-missing', 'The application was returned', 'Der Antrag wurde zurückgegeben'],
    ['referral-missing', 'The referral has expired', 'Die Überweisung ist abgelaufen'],
    ['excluded-case', 'Work injury cannot be reimbursed', 'Arbeitsunfälle werden nicht erstattet'],
    ['fund-paid-zero', 'Reimbursed amount: 0.00', 'Der Gemeinschaftsfonds zahlte 0'],
    ['full-self-pay', 'Full self-pay', 'Der gesamte Betrag ist selbst zu zahlen'],
    [
      'system-down',
      'The medical insurance system is being upgraded: system unavailable',
      'Das Netzwerk der Krankenversicherung ist ausgefallen',
    ],
  ])('%s', (signal, english, german) => {
    expect(signalsIn(english)).toContain(signal);
    expect(signalsIn(german)).toContain(signal);
  });
});

describe('in English and German nothing is read into', () => {
  it.each([
    'Without registration, the reimbursement rate is reduced by 20%',
    'After the card is lost, report it immediately',
    'Please bring your card, otherwise medical insurance cannot be used',
    'Online payment does not support medical insurance',
    'Suspended insurance can be resumed at the counter',
    'A waiting period of 3 months applies after a break',
    'There is no balance requirement',
    'Activate your medical insurance electronic voucher',
    'Bitte bringen Sie Ihre Karte mit, sonst kann die Krankenversicherung nicht genutzt werden',
    'Online-Zahlung unterstützt keine Krankenversicherung',
    'Nach einer Unterbrechung gilt eine Wartezeit von 3 Monaten',
    'Die Karte kann bei der Bank gesperrt werden',
    'Aktivierung der Karte',
  ])('%s', (text) => {
    expect(signalsIn(text)).toEqual([]);
  });
});

describe('a message in another language on a page elsewhere', () => {
  it('is read when it says what only translations from Chinese say', () => {
    expect(signalsIn('Social security card expired and not activated.', false)).toEqual(['card-expired', 'credential-inactive']);
    expect(signalsIn('Ihre Krankenversicherungskarte ist gesperrt', false)).toEqual(['card-blocked']);
  });
  it('is left to insurers of other countries otherwise', () => {
    expect(signalsIn('Your Social Security benefits have been suspended', false)).toEqual([]);
    expect(signalsIn('Medical insurance expired', false)).toEqual([]);
    expect(signalsIn('Die Krankenkasse hat den Antrag abgelehnt', false)).toEqual([]);
  });
});

describe('an English or German page that names no Chinese word', () => {
  const said = '<h1>Health insurance</h1><p>Your insurance card is blocked.</p>';
  const site = { portal: false, chinese: false };

  it.each(['Total: 80 yuan', 'Total: ¥ 80.00', 'Total: CNY 80.00', 'Ningbo First Hospital', 'Peking Union: Betrag 80 RMB'])(
    'is about China if it says: %s',
    (text) => {
      expect(signalsOf(`${said}<footer>${text}</footer>`, site)).toEqual(['card-blocked']);
    },
  );
  it.each(['Total: 80 dollars', 'Springfield Hospital', 'Krankenkasse Musterstadt'])('is about another country if it says: %s', (text) => {
    expect(signalsOf(`${said}<footer>${text}</footer>`, site)).toEqual([]);
  });
});
