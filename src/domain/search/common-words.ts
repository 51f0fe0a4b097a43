import { wordsOf } from "./words-of";

/** Words that say nothing about what is looked for. They count only when a query holds nothing else. */
export const stopWords: ReadonlySet<string> = new Set(
  wordsOf(`a about all am an and any are as at be been best but by can come comes coming could do does doing done also anybody anyone did already been before being during for from get gets
    getting give go going good great had happen happens has have having help how i if im in into is it its just like look looking
    make me mean means meaning most much my near need needs of off on one only or our person possible really out please should so some someone still tell than
    that the their them then there these they this those to top up us use used using very want wanted was we were what whats when where
    which while who whom why will with would you your 的 了 吗 在 和 去 哪 有`),
);

/** Words that fit so many entries that the others in a query must decide. */
export const weakWords: ReadonlySet<string> = new Set(
  wordsOf(`shanghai hospital hospitals yiyuan clinic china center university treatment treatments therapy treat
    treated cure cost costs price prices doctor doctors specialist patient patients foreign foreigner foreigners
    international intl expat expats disease problem problems condition city care procedure program programme
    department affiliated cheap cheaper affordable mother mum mom father dad son daughter husband wife
    brother sister parent grandmother grandma grandfather grandpa people see website email number school info information fushu daxue yixueyuan shi guoji medical safe
    交大 上海 海市 医院 大学 学附 附属 中心 治疗 国际 外国 国人 费用 价格 地址 电话 医生 看病`),
);

/** Words that say for whom, when or in what way, and not what is looked for. */
export const lightWords: ReadonlySet<string> = new Set(
  wordsOf(`child children childhood kid baby infant newborn toddler teenager adult woman man new severe bad 儿童 小孩 孩子 老人
    cannot cant unable accept add after again ago allow always around ask away back become begin better big both call change choose clear
    common company continue day different difficult early easy end enough even ever every extra fast few fill final find finish
    first fix fixed follow form free full hard high hold hour important include instead keep know large last late later leave
    left less let level little long lot low main many minute moment month more move name next nice normal nothing
    offer often old open option order other over own part past place point poor present put question quick read ready
    real reason receive removal remove remain repair reply right round run same say second send set several short show
    side sign simple single slow small something soon sort special start state step stop strong sudden suddenly sure
    take talk team thing think third time together tell total try turn type under understand until useful usual various
    view way week well whole wish without work world worse worst write young year`),
);

/** Words by which a reader says that a hospital is looked for. */
export const hospitalWords: ReadonlySet<string> = new Set(wordsOf("hospital yiyuan clinic center 医院"));
