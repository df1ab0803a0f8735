/** What the stores show beside the package. Name and short text stand in public/_locales, the permissions in PRIVACY.md. */
export const store = {
  /** Paragraphs of the long text. */
  long: [
    'Your Chinese medical insurance (医保) page says balance 0, payment failed, 暂停参保 or “the fund paid 0.00”. What does that mean, and what now?',
    'Yibao Helper reads the message where it stands and says in plain words what it most likely means, who has to act, what to do first, whether to try again and whom to call. It says just as clearly when nothing is wrong: an empty personal account, for example, does not stop reimbursement. When the message alone does not tell, it asks one short question at a time.',
    'It works by itself on the national and provincial service halls. On any other page, such as the payment page of a hospital, click the icon. A text message or a slip can be pasted.',
    'You get a checklist with papers, hotlines and typical times; a bill worked out to the fen; a card to show at the counter, in Chinese beside your own language. Every statement names its source and the day it was checked. What applies only in some places is marked as local.',
    'Everything happens on your device. There is no account and no network request; it asks for no name, number or password, and “Delete everything” leaves nothing behind.',
    'Not an official product. It cannot look into your insurance records; the hotline 12393 can.',
  ],
  purpose:
    'It explains the messages about a person’s Chinese medical insurance that stand on the page they are looking at, and says what to do about them.',
  remoteCode: 'No remote code. All code is in the package, and its pages are forbidden to load any other.',
  data: 'It reads the text of pages to find messages about medical insurance. Nothing is sent, sold or passed on, and nothing leaves the device.',
  /** A page with pictures for people who cannot reach a store. */
  install: {
    title: 'Install without a store',
    intro:
      'You were given a file whose name ends in “-chrome.zip”. It works in Chrome, Edge and other browsers built on Chromium. The pictures show Chrome in English; in your browser the words may be in your language.',
    steps: [
      'Unpack the file into a folder that stays where it is. The browser reads it from there at every start.',
      'Open a new tab, type chrome://extensions into the address bar (in Edge: edge://extensions) and press Enter.',
      'Switch on “Developer mode”: in Chrome at the top right, in Edge on the left.',
      'Press “Load unpacked” and choose the folder in which the file manifest.json lies.',
      'Yibao Helper now stands in the list. If it does not, another folder was chosen: take the one with manifest.json in it.',
      'Press the puzzle piece beside the address bar, then the pin beside Yibao Helper. Its icon stays in sight from now on.',
    ],
    notes: [
      'For a new version, replace what is in the folder, then press the round arrow of Yibao Helper on the same page. What you saved stays.',
      'In Firefox: open about:debugging, choose “This Firefox”, then “Load Temporary Add-on”, and pick the file ending in “-firefox.zip”. Firefox takes it out again when it closes.',
      'The browser may say that extensions in developer mode can be risky. That is right: install only what comes from somebody you trust.',
    ],
  },
  captions: {
    mark: 'A mark beside the message says what it means',
    answer: 'Behind the icon: who acts, the first step, whom to call',
    card: 'A card to show at the counter',
    bill: 'Where every yuan of the bill went',
    settings: 'You decide what is read and kept; one button deletes all',
  },
};

export type StoreTexts = typeof store;
