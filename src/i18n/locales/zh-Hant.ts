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
  'blocked.file': '儲存下來的網頁，要先在瀏覽器的擴充功能設定裡允許存取檔案，才能讀取。',
  'picture.text': '這是 PDF 或圖片，裡面的文字讀不出來。請把提示貼上或輸入到下面。',
  'paste.hint': '中文、英文、德文都可以。內容只留在這台裝置上。',
  'paste.none': '這段文字裡沒有認得的提示。請在下面選最接近的一條，或者撥打 12393。',

  'message.credential-inactive': '醫保碼或卡沒有啟用',

  'always.text': '現在只有您點圖示時才讀取這個網站。瀏覽器會再問您一次。',
  'always.done': '以後會自動讀取 {site}。可以在設定裡收回。',
  'always.refused': '沒有變更。點圖示仍然可以讀取本頁。',
  'handover.field.ruledOut': '已了解和排除的情況',
  'handover.notThis': '據我了解，不是「{cause}」',
  'handover.make': '產生說明卡',
  'handover.print': '列印',
  'handover.inTab': '在分頁中列印',
  'handover.qrAlt': '含說明卡文字的 QR 碼',
  'handover.qrText': '用手機掃一掃，就能看到文字。碼裡只有文字，沒有連結。',
  'handover.qrTooLong': '內容太多，QR 碼放不下。請去掉一項。',

  'lost.title': '連線中斷了',
  'lost.text': '擴充功能剛剛更新或重新啟動。請重新載入本頁，您的勾選和回答都還在。',
  'lost.reload': '重新載入本頁',

  'scam.step': '想查醫保，請用官方 App，或者撥打 12393。',
  'hint.scam.step': '請不要點開連結。想查醫保，請撥打 12393。',
  'hint.checklist': '開啟辦理清單',
  'hint.reload': '擴充功能剛剛更新。請重新載入本頁，再看說明。',

  'options.title': '設定',
  'options.textSize': '字體大小',
  'options.erase.text':
    '刪除本擴充功能儲存的一切：您和家人兩份裡找到的提示、回答、勾選、提醒、歷史紀錄和設定，並收回您給網站和通知的許可。刪除後無法復原。',
  'options.saved': '已儲存',

  'ahead.reminders.text': '需要哪個就開啟哪個。早上提醒，只在這台裝置上。',
  'ahead.allow.text': '瀏覽器還沒有允許本擴充功能傳送通知。允許之前，到時間的提醒顯示在這裡。',
  'dialogs.title': '瀏覽器內建的訊息視窗',
  'dialogs.switch': '讀取訊息視窗裡的文字',
  'dialogs.text':
    '有些網廳用瀏覽器內建的小視窗顯示提示。要讀到裡面的文字，本擴充功能需要留意頁面的兩個函式 alert 和 confirm；它不更動視窗的內容，也不更動您的選擇。關閉後，立即還給頁面；再開啟，從下一個頁面起讀取。',
  'history.title': '歷史紀錄',
  'history.switch': '儲存歷史紀錄',
  'history.text': '預設關閉。開啟以後，按天記下在哪個網站看到了哪些提示，姓名和號碼都已去掉。只留在這台裝置上。',
  'history.none': '還沒有紀錄。',
  'history.deleteOf': '刪除 {date} 的紀錄',
  'history.deleteAll': '刪除全部歷史紀錄',
  'profile.text': '自己和家人的兩份互不相通：參保地、回答、勾選、提醒和歷史紀錄都分開儲存。',
  'profile.add': '為家人新增一份',
  'backup.title': '備份和還原',
  'backup.text':
    '把長期儲存的內容存成一個檔案：設定、關掉標記的網站，以及每一份的參保地、勾選、提醒和歷史紀錄。您允許讀取的網站和通知不在裡面，因為只有瀏覽器能允許。',
  'backup.save': '存成檔案',
  'backup.open': '從檔案還原',
  'backup.preview': '這個檔案裡有',
  'backup.made': '儲存於 {date}',
  'backup.merge': '這裡已有的內容不會遺失。兩邊都有的，以檔案為準。',
  'backup.dialogs': '不讀取訊息視窗裡的文字',
  'backup.textSize': '字體大小：{value}',
  'backup.history': { other: '{count} 天的歷史紀錄' },
  'backup.take': '還原這些內容',
  'backup.leave': '不還原',
  'backup.done': '檔案裡的內容都還原了。',
  'backup.saved': '檔案已儲存。',
  'backup.refused.other': '這個檔案不是本擴充功能儲存的。沒有做任何變更。',
  'backup.refused.newer': '這個檔案來自較新的版本。請先更新本擴充功能，再試一次。沒有做任何變更。',
  'backup.refused.damaged': '這個檔案損壞了。沒有做任何變更。',
  'backup.refused.large': '這個檔案太大，不像本擴充功能儲存的。沒有做任何變更。',
  'storage.full': '沒有空間儲存了。請在設定裡刪除歷史紀錄，再試一次。已經儲存的內容都還在。',

  'welcome.one': '照常開啟醫保頁面，需要說明的提示旁邊會出現一個小標記。',
  'welcome.three': '內容不會離開這台裝置，也不會問您的姓名和號碼。',
};
