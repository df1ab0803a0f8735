import type { Messages } from './en.ts';

/** Only what the conversion from Simplified Chinese does not give: words that are different, not just characters. */
export const messages: Partial<Messages> = {
  'meta.lang': 'zh-Hant',

  'app.openTab': '在分頁中開啟',
  'app.private': '內容只留在這台裝置上。本工具不是官方產品。',

  'step.where.online': '線上辦理',
  'step.openSite': '開啟官方網站',

  'likelihood.unlikely': '可能性不大',

  'nothing.text': '在 App、簡訊或單據上看到提示？貼到這裡就行。',
  'blocked.text': '瀏覽器不允許讀取這個頁面。請貼上提示內容，或者在醫保頁面上開啟本視窗。',
  'paste.hint': '中文、英文、德文都可以。內容只留在這台裝置上。',
  'paste.none': '這段文字裡沒有認得的提示。請在下面選最接近的一條，或者撥打 12393。',

  'message.credential-inactive': '醫保碼或卡沒有啟用',

  'always.text': '現在只有您點圖示時才讀取這個網站。瀏覽器會再問您一次。',
  'always.done': '以後會自動讀取 {site}。可以在設定裡收回。',
  'always.refused': '沒有變更。點圖示仍然可以讀取本頁。',
  'handover.field.ruledOut': '已了解和排除的情況',
  'handover.notThis': '據我了解，不是“{cause}”',
  'handover.make': '產生說明卡',
  'handover.print': '列印',
  'handover.inTab': '在分頁中開啟並列印',
  'handover.qrAlt': '含說明卡文字的 QR 碼',
  'handover.qrText': '用手機掃一掃，就能看到文字。碼裡只有文字，沒有連結。',
  'handover.qrTooLong': '內容太多，QR 碼放不下。請去掉一項。',

  'lost.title': '連線中斷了',
  'lost.text': '擴充功能剛剛更新或重新啟動。請重新載入本頁，您的勾選和回答都還在。',
  'lost.reload': '重新載入本頁',

  'scam.text': '有訊息說醫保停用，要您點連結或回電話。醫保部門不會讓您點連結、報密碼或轉帳。請不要點開。',
  'scam.step': '想查醫保，請用官方 App，或者撥打 12393。',
  'hint.scam.answer': '醫保部門不會讓您點連結、報密碼或轉帳。',
  'hint.scam.step': '請不要點開連結。想查醫保，請撥打 12393。',
  'hint.checklist': '開啟辦理清單',
  'hint.reload': '擴充功能剛剛更新。請重新載入本頁，再看說明。',

  'options.title': '設定',
  'options.textSize': '字體大小',
  'options.erase.text': '刪除本擴充功能儲存的一切：找到的提示、您的回答、勾選和設定，並收回您允許的網站。刪除後無法復原。',
  'options.saved': '已儲存',

  'welcome.one': '照常開啟醫保頁面，需要說明的提示旁邊會出現一個小標記。',
  'welcome.three': '內容不會離開這台裝置，也不會問您的姓名和號碼。',
};
