package org.eclink.benchmark;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A name that a place could have, in Latin letters, in Chinese and as its own people write it; no real place is meant. */
record PlaceName(String english, String chinese, String own) {

    /** Beginnings, middles and endings; {@code Nov=Нов} is Latin and the own script. */
    private record Syllables(List<String> first, List<String> middle, List<String> last) {

        static Syllables of(String first, String middle, String last) {
            return new Syllables(List.of(first.split(" ")), List.of(middle.split(" ")), List.of(last.split(" ")));
        }
    }

    private static final Syllables GERMAN = Syllables.of(
            "Ober Unter Nieder Alt Neu Groß Schön Lüne Hann Mühl Grün Bran Wald Stein Frei König Lich Erl Bam Göß Würm Rot Eich Kalt",
            "en er el mers ings hofs wald stein brücken feld rode leben weil kirch bach ers",
            "burg berg furt heim hausen dorf stadt bach au tal münster hafen ried lingen werder kirchen");
    private static final Syllables ENGLISH = Syllables.of(
            "Ash Brad Cam Dun Ed Fal Glas Hal Inver Kings Lan Mar New Nor Ox Pem Roch Stock Tor Wal West Wor Upper Saint",
            "in er ing ley wood field brook mar en by hurst combe well more wick den",
            "ton ford ham bury chester mouth port borough wick stead pool bridge minster dale shire head");
    private static final Syllables FRENCH = Syllables.of(
            "Saint- Mont Beau Châ Ville Char Clair Haute Roche Bel Vau Gren Péri Mâ Nî Orlé Troy Lavé Béthu Évr Sé Cré Dré Aubé",
            "te ri le mar to ven lan gué reau ché noi vi ssé lor bri cou",
            "ville mont ans ac court eux ière gny nne ès tal lons teau sur-Loire bourg vaux");
    private static final Syllables SOUTHERN = Syllables.of(
            "Al Ben Cas Cór Gra Ma Mon San Santa Sal Tor Val Ver Vil Pal Lu Fer Per Bra Coím Mér Zar Sego Peñ",
            "ta do ri le ma go ba ca lla mo ña ve no ra cu te",
            "dova rino mona lona illa ganza bria tova mar riz gués rés ção leira zola cia");
    private static final Syllables NORDIC = Syllables.of(
            "Ål Born Es Fre Got Hel Jön Kal Lin Mal Nor Øre Öst Ska Sve Tron Upp Väs Hä Jy Kuo Oulu Tam Rova",
            "de ke la sing der mar vi en ri sko ne ve kö la dal sund",
            "borg by köping sund stad vik havn mark heim näs ryd lahti niemi ki järvi å");
    private static final Syllables SLAVIC = Syllables.of(
            "Nov Star Brn Krak Łód Gda Olo Lub Częst Pře Ljub Var Kra Zla Biel Dob Šib Rij Velj Koš Tar Wro Zam Hra",
            "o e a ni šo ko vo lo ra go mi sta či di be le",
            "grad ice ov ín sko nik no vec ława ana ovo zin tów pole mysl rov");
    private static final Syllables CYRILLIC = Syllables.of(
            "Nov=Нов Star=Стар Bel=Бел Plov=Плов Vel=Вел Kral=Крал Zlat=Злат Pan=Пан Sme=Сме Dob=Доб Gor=Гор Sliv=Слив Var=Вар Pir=Пир",
            "o=о e=е a=а i=и ko=ко vi=ви li=ли ra=ра go=го no=но",
            "grad=град ovo=ово ica=ица evo=ево nik=ник pol=пол ets=ец div=див na=на sad=сад");
    private static final Syllables GREEK = Syllables.of(
            "The=Θε Ath=Αθ Kal=Καλ Pat=Πατ Lar=Λαρ Vol=Βολ Kor=Κορ Ner=Νερ Mar=Μαρ Pyr=Πυρ Argo=Αργο Ski=Σκη",
            "a=α o=ο i=ι e=ε sa=σα lo=λο ma=μα ri=ρι",
            "polis=πολη nna=ννα ros=ρος kia=κια mata=ματα dos=δος gos=γος ssos=σσος");
    private static final Syllables BALTIC = Syllables.of(
            "Kau Vil Šiau Pane Klai Dau Lie Jel Rēz Vent Ūk Val Ogre Tuk Sau Bir Bud Szé Györ Deb Mis Pé",
            "na li vė pė gav pi ga mi ke re čė zo",
            "nas niai žys pils pava jai gava lė mere dis rva rét");
    private static final Map<String, Syllables> BY_COUNTRY = Map.ofEntries(Map.entry("DE", GERMAN), Map.entry("AT", GERMAN), Map.entry("CH", GERMAN),
            Map.entry("NL", GERMAN), Map.entry("BE", FRENCH), Map.entry("FR", FRENCH), Map.entry("GB", ENGLISH), Map.entry("IE", ENGLISH),
            Map.entry("ES", SOUTHERN), Map.entry("IT", SOUTHERN), Map.entry("PT", SOUTHERN), Map.entry("RO", SOUTHERN), Map.entry("SE", NORDIC),
            Map.entry("NO", NORDIC), Map.entry("DK", NORDIC), Map.entry("FI", NORDIC), Map.entry("BG", CYRILLIC), Map.entry("RS", CYRILLIC),
            Map.entry("GR", GREEK), Map.entry("LT", BALTIC), Map.entry("LV", BALTIC), Map.entry("HU", BALTIC));

    private static final List<String> CHINESE = List.of(("an=安 bei=北 chang=昌 cheng=成 da=大 dong=东 en=恩 fu=福 gan=赣 guang=广 gui=贵 hai=海 han=汉 he=合 "
            + "heng=衡 hong=洪 hu=湖 hua=华 huai=淮 jia=嘉 jiang=江 jin=金 jing=荆 jiu=九 kai=开 lai=莱 lan=兰 li=丽 lian=连 lin=临 ling=陵 liu=柳 long=龙 luo=洛 "
            + "mei=梅 mian=绵 ming=明 nan=南 ning=宁 ping=平 qing=青 qu=衢 quan=泉 ri=日 rong=荣 san=三 shan=山 shao=韶 shi=石 shun=顺 su=宿 tai=泰 tang=唐 "
            + "tian=天 tong=通 wan=万 wei=渭 wen=温 wu=武 xi=西 xia=夏 xiang=襄 xin=新 xing=兴 xu=徐 xuan=宣 ya=雅 yan=延 yang=阳 yi=宜 ying=营 yong=永 "
            + "yu=玉 yuan=源 yue=岳 yun=云 zao=枣 zhang=漳 zhao=昭 zhen=镇 zheng=正 zhong=中 zhou=州 zhu=株 zi=淄 zun=遵").split(" "));

    /** The characters that foreign names are usually written with. */
    private static final List<String> SOUNDS = List.of(("阿 埃 奥 巴 贝 比 博 布 达 德 迪 杜 恩 尔 法 费 弗 格 哈 海 霍 加 卡 科 克 昆 拉 莱 兰 朗 勒 里 利 林 卢 鲁 伦 "
            + "罗 洛 马 曼 梅 蒙 米 莫 默 姆 纳 内 尼 诺 帕 皮 普 奇 萨 塞 森 斯 索 塔 特 蒂 图 托 瓦 韦 维 温 沃 乌 西 希 谢 辛 雅 亚 伊 尤 泽 扎").split(" "));

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Map<String, String> WITHOUT_MARK = Map.of("ø", "o", "Ø", "O", "ł", "l", "Ł", "L", "ß", "ss");

    static PlaceName of(String country, Chance chance) {
        return country.equals("CN") ? chinese(chance) : european(BY_COUNTRY.getOrDefault(country, SLAVIC), chance);
    }

    private static PlaceName chinese(Chance chance) {
        var characters = new StringBuilder();
        var pinyin = new StringBuilder();
        for (var left = 2 + chance.below(2); left > 0; left--) {
            var pair = chance.of(CHINESE);
            pinyin.append(pair, 0, pair.indexOf('='));
            characters.append(pair.substring(pair.indexOf('=') + 1));
        }
        return new PlaceName(capital(pinyin.toString()), characters.toString(), characters.toString());
    }

    private static PlaceName european(Syllables syllables, Chance chance) {
        var latin = new StringBuilder();
        var own = new StringBuilder();
        add(chance.of(syllables.first()), latin, own);
        for (var left = chance.below(3); left > 0; left--) add(chance.of(syllables.middle()), latin, own);
        add(chance.of(syllables.last()), latin, own);
        var sounds = new StringBuilder();
        for (var left = 2 + chance.below(3); left > 0; left--) sounds.append(chance.of(SOUNDS));
        var english = chance.oneIn(3) ? plain(latin.toString()) : latin.toString();
        return new PlaceName(english, sounds.toString(), own.toString());
    }

    private static void add(String syllable, StringBuilder latin, StringBuilder own) {
        var pair = syllable.indexOf('=');
        latin.append(pair < 0 ? syllable : syllable.substring(0, pair));
        own.append(syllable.substring(pair + 1));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** One word of both. */
    PlaceName with(PlaceName other) {
        return new PlaceName(english + other.english.toLowerCase(Locale.ROOT), chinese + other.chinese, own + other.own.toLowerCase(Locale.ROOT));
    }

    /** The name as an address has it. */
    String slug() {
        return plain(english).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    static String plain(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        for (var letter : WITHOUT_MARK.entrySet()) plain = plain.replace(letter.getKey(), letter.getValue());
        return plain;
    }
}
