package org.eclink.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member whom nobody knows, by the number of their row alone; every second is Chinese and has both names. */
record GeneratedPerson(UUID id, @Nullable String chinese, String latin, String address) {

    private static final List<String> SURNAMES = List.of(("Wang=王 Li=李 Zhang=张 Liu=刘 Chen=陈 Yang=杨 Zhao=赵 Huang=黄 Zhou=周 Wu=吴 Xu=徐 Sun=孙 Hu=胡 Zhu=朱 Gao=高 Lin=林 He=何 Guo=郭 Ma=马 Luo=罗 "
            + "Liang=梁 Song=宋 Zheng=郑 Xie=谢 Han=韩 Tang=唐 Feng=冯 Yu=于 Dong=董 Xiao=萧").split(" "));
    private static final List<String> GIVEN = List.of(("xiao=晓 ming=明 hua=华 li=丽 jun=军 wei=伟 fang=芳 na=娜 min=敏 jing=静 qiang=强 lei=磊 yang=洋 yong=勇 yan=艳 jie=杰 juan=娟 tao=涛 chao=超 xia=霞 "
            + "ping=平 gang=刚 gui=桂 ying=英 hong=红 yu=玉 bin=斌 bo=波 hui=辉 lan=兰").split(" "));
    private static final List<String> FIRST = List.of(("Anna Marta Ilse Eleni Sofia Emma Louise Clara Ines Katrin Petra Nadia Elena Ida Freja Aino Maria Lucia Julia Hanna Jan Piet Luca Marco Jürgen Lars Mikko Pavel Tomasz José "
            + "Pierre Jean Hans Otto Nils Björn Søren Andrei Stefan Georgi").split(" "));
    private static final List<String> LAST = List.of(("Weber Schmidt Jansen Bakker Visser Kowalska Nowak Papadaki Rossi Bianchi García Silva Santos Dubois Moreau Peeters Nielsen Hansen Johansson Korhonen Novák Horváth Popescu Ivanova Kovač "
            + "Müller Köhler Fischer Becker Meyer Bauer Lehmann Hoffmann Schulz Vogel Keller Lange Winter Sommer Stein").split(" "));

    static GeneratedPerson of(int row) {
        var chance = new Chance("person", row);
        var id = new UUID(0x018F_0000_0000_7000L, 0x8000_0000_0000_0000L | row);
        var address = "member" + row + "@bench.example";
        if (chance.oneIn(2)) {
            var surname = chance.of(SURNAMES).split("=");
            var one = chance.of(GIVEN).split("=");
            var two = chance.oneIn(4) ? new String[] {"", ""} : chance.of(GIVEN).split("=");
            var given = one[0] + two[0];
            return new GeneratedPerson(id, surname[1] + one[1] + two[1], surname[0] + " " + given.substring(0, 1).toUpperCase(Locale.ROOT) + given.substring(1), address);
        }
        return new GeneratedPerson(id, null, chance.of(FIRST) + " " + chance.of(LAST), address);
    }
}
