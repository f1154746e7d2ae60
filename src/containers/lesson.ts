// The script of a SCORM lesson: the article in a frame, one line that says how far the learner is, and the platform told of it.
import { APP } from '../embed/messages';
import { containers as english } from '../i18n/en/hosts/containers';
import { containers as chinese } from '../i18n/zh-CN/hosts/containers';
import { chooseLanguage, languageOf } from '../session/page/language';
import { findApi, LmsSession } from './lms';

const named = languageOf(new URLSearchParams(location.search).get('lang'));
const language = chooseLanguage(named, navigator.languages);
const { course } = language === 'en' ? english : chinese;
document.documentElement.lang = language;

const api = findApi(window);
const session = api && new LmsSession(api);
const heard = session?.begin() ?? false;

const said = document.createElement('p');
said.setAttribute('role', 'status');
const frame = document.createElement('iframe');
frame.title = course.frame;
frame.allow = 'fullscreen; clipboard-write';
// What a platform adds to the address of a lesson opens the article at a chapter, or one figure.
frame.src = `triplet-lab.html${location.search}${location.hash}`;
document.body.append(said, frame);
say(false);

addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.app !== APP || data.type !== 'prediction' || !session) return;
  session.note(data);
  say(true);
});
// Whichever of them the browser gives: the platform hears once.
for (const leaving of ['pagehide', 'beforeunload']) addEventListener(leaving, () => session?.end());

function say(told: boolean): void {
  if (!session || !heard) {
    said.textContent = course.unheard;
    return;
  }
  const { made, of, right } = session.score;
  const sentences = of === null ? [course.none] : [course.made(made, of, right), ...(told ? [course.reported] : [])];
  said.textContent = sentences.join(language === 'en' ? ' ' : '');
}
