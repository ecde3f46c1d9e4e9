// What the site says of itself: the words of menus, buttons, notices and pages that are not of the plan. Those of the plan's kinds,
// fields and values are in model/vocabulary.ts. Templates and scripts have no words of their own.

export const WORDS = {
  skip: 'رفتن به متن',
  home: 'خانه',
  mainNav: 'اصلی',
  menu: 'فهرست',
  chapters: 'فصل‌های سند',
  contents: 'فهرست کامل',
  printed: 'سند چاپی',
  search: {
    label: 'جست‌وجو در برنامه',
    title: 'جست‌وجو',
    button: 'بیاب',
  },
  nav: {
    problems: 'مسئله‌ها',
    provisions: 'احکام',
    projects: 'پروژه‌ها',
    indicators: 'شاخص‌ها',
    money: 'پول برنامه',
    areas: 'منطقهٔ من',
    takePart: 'مشارکت',
    timeline: 'زمان‌بندی پروژه‌ها',
    changes: 'نسخه‌ها و تغییرها',
    data: 'داده و بارگیری',
    accessibility: 'دسترس‌پذیری',
  },
  place: 'مسیر صفحه',
  neighbours: 'بخش پیشین و پسین',
  previous: 'بخش پیشین',
  next: 'بخش پسین',
  sample: { label: 'یادآوری', word: 'نمونه:', text: 'این نسخه داده‌های نمایشی دارد و سند رسمی نیست.' },
  moved: { title: 'نشانی این صفحه عوض شده است', lead: 'اکنون اینجاست:' },
  edition: 'ویرایش',
  version: 'نسخهٔ',
  modes: { label: 'رنگ صفحه', system: 'خودکار', light: 'روشن', dark: 'تیره', contrast: 'پرتباین' },
} as const;

export type Words = typeof WORDS;
