import { wordsOf } from "./words-of";

/** Words that say nothing about what is looked for. They count only when a query holds nothing else. */
export const stopWords: ReadonlySet<string> = new Set(
  wordsOf(`a about all am an and any are as at be been best but by can could do does doing done for from get gets
    getting give go going good great had has have having help how i if im in into is it its just like look looking
    make me most much my near need needs of off on one or our out please should so some someone tell than
    that the their them then there these they this those to top up us use very was we were what whats when where
    which who whom why will with would you your 的 了 吗 在 和 去 哪 有`),
);

/** Words that fit so many entries that the others in a query must decide. */
export const weakWords: ReadonlySet<string> = new Set(
  wordsOf(`shanghai hospital hospitals yiyuan clinic china center university treatment treatments therapy treat
    treated cure cost costs price prices doctor doctors specialist patient patients foreign foreigner foreigners
    international intl expat expats disease problem problems condition city care procedure program programme
    department affiliated school info information fushu daxue yixueyuan shi guoji medical safe
    交大 上海 海市 医院 大学 学附 附属 中心 治疗 国际`),
);

/** Words by which a reader says that a hospital is looked for. */
export const hospitalWords: ReadonlySet<string> = new Set(wordsOf("hospital yiyuan clinic 医院"));
