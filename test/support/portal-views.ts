import { HOSPITAL, NATIONAL, PROVINCIAL } from './portal-server.ts';

/** The part of a page object that Playwright and Puppeteer have in common. */
interface Clickable {
  click(selector: string): Promise<void>;
}

/** What the extension must find on a view of the demo portal. */
export interface Expected {
  /** The signal that the view is about. */
  readonly signal: string;
  /** Signals that may stand beside it. */
  readonly alsoAllowed?: readonly string[];
  /** First cause of the popup; left out where the page alone does not tell. */
  readonly cause?: string;
  /** The message leaves the page by itself or is closed by the person. */
  readonly fleeting?: boolean;
}

export interface PortalView {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** What a person does there. */
  readonly act?: (page: Clickable) => Promise<void>;
  /** Null where nothing is wrong. */
  readonly expected: Expected | null;
}

const national = (hash: string) => `${NATIONAL}/nationalHallSt/#${hash}`;
const provincial = (hash: string) => `${PROVINCIAL}/hsa-local/web/hallEnter/#${hash}`;
const legacy = (psn: string) => `${PROVINCIAL}/hsa-local/web/legacy/grcx.html?psn=${psn}`;
const click = (selector: string) => (page: Clickable) => page.click(selector);

/** Views on listed hosts, which are read without a click: each trouble is followed by its quiet twin. */
export const PORTAL_VIEWS: readonly PortalView[] = [
  { id: 'home', title: 'national hall, home', url: national('/Index'), expected: null },
  {
    id: 'account-empty',
    title: 'personal account, balance 0.00',
    url: national('/account?psn=1001'),
    expected: { signal: 'balance-zero', cause: 'balance-used-up' },
  },
  {
    id: 'account-filled',
    title: 'personal account, balance 1,523.20 after a loading 0.00',
    url: national('/account?psn=1002'),
    expected: null,
  },
  {
    id: 'enrolment-suspended',
    title: 'enrolment table, 暂停参保',
    url: national('/enrolment?psn=1001'),
    expected: { signal: 'enrolment-suspended', cause: 'employer-arrears' },
  },
  { id: 'enrolment-normal', title: 'enrolment table, 正常参保', url: national('/enrolment?psn=1002'), expected: null },
  { id: 'article', title: 'policy article', url: national('/article'), expected: null },
  { id: 'help', title: 'help centre', url: national('/help'), expected: null },
  { id: 'query', title: 'query form, validated', url: national('/query'), act: click('#search'), expected: null },
  { id: 'provincial-home', title: 'provincial hall, home', url: provincial('/Index'), expected: null },
  {
    id: 'payment-failed',
    title: 'payment, error toast of three seconds',
    url: provincial('/payment?psn=1001'),
    act: click('#pay'),
    expected: { signal: 'settlement-failed', fleeting: true },
  },
  { id: 'payment-done', title: 'payment, success toast', url: provincial('/payment?psn=1002'), act: click('#pay'), expected: null },
  {
    id: 'remote-unregistered',
    title: 'dialog 未办理异地就医备案',
    url: provincial('/remote?psn=1001'),
    act: click('#settle'),
    expected: {
      signal: 'out-of-area-unregistered',
      alsoAllowed: ['settlement-failed', 'settlement-refused'],
      cause: 'out-of-area-unregistered',
      fleeting: true,
    },
  },
  { id: 'remote-registered', title: 'dialog 备案成功', url: provincial('/remote?psn=1002'), act: click('#settle'), expected: null },
  {
    id: 'sheet-zero',
    title: 'settlement sheet, 统筹支付 0.00',
    url: provincial('/settlement?psn=1001'),
    expected: { signal: 'fund-paid-zero', alsoAllowed: ['sheet-below-deductible'], cause: 'deductible-not-met' },
  },
  { id: 'sheet-paid', title: 'settlement sheet, 统筹支付 243.00', url: provincial('/settlement?psn=1002'), expected: null },
  {
    id: 'legacy-alert',
    title: 'legacy page, alert() only',
    url: legacy('1001'),
    act: click('#query'),
    expected: {
      signal: 'employer-in-arrears',
      alsoAllowed: ['benefit-suspended', 'contribution-in-arrears'],
      cause: 'employer-arrears',
      fleeting: true,
    },
  },
  { id: 'legacy-normal', title: 'legacy page, normal', url: legacy('1002'), act: click('#query'), expected: null },
];

/** Views of the hospital's payment page, which is on no list: read when the person clicks the icon. */
export const HOSPITAL_VIEWS: readonly PortalView[] = [
  { id: 'hospital-bills', title: 'hospital, open bills and a deposit of 0.00', url: `${HOSPITAL}/mobile/#/bills`, expected: null },
  {
    id: 'hospital-refused',
    title: 'hospital, 医保码未激活',
    url: `${HOSPITAL}/mobile/#/result?psn=1001`,
    expected: {
      signal: 'credential-inactive',
      alsoAllowed: ['settlement-failed', 'settlement-refused'],
      cause: 'credential-not-activated',
    },
  },
  { id: 'hospital-paid', title: 'hospital, paid', url: `${HOSPITAL}/mobile/#/result?psn=1002`, expected: null },
];

/** Address of a view. Throws an Error for an id that no view has. */
export function urlOf(id: string): string {
  const view = [...PORTAL_VIEWS, ...HOSPITAL_VIEWS].find((each) => each.id === id);
  if (!view) throw new Error(`no view "${id}"`);
  return view.url;
}
