/** The one place where the browser's API comes in; everything else imports it from here. */
export { browser } from 'wxt/browser';
