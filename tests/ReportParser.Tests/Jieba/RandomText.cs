using System.Text;

namespace ReportParser.Tests.Jieba;

/// <summary>Texts that put together what the segmenter must tell apart, from a seed.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "全市", "生产总值", "增长", "百分之", "亿元", "民生", "支出", "的", "了", "是", "在", "和", "一", "二", "人", "大", "中国", "工业增加值",
        "北京大学", "小明", "张晓梅", "硕士", "毕业于", "计算所", "乒乓球拍卖完", "台中", "凱特琳", "龘", "鿕", "鿖", "㐀", "𠀀", "😀", "é", "ж", "γ",
        "T恤", "卡拉OK", "B超", "3D", "AA制", "a", "Z9", "iPhone", "0", "12", "3.5%", "-", "%", "+", "#", "&", ".", "_", "..", "，", "。", "、", " ",
        "\u3000", "\t", "\r\n", "\n", "\r", "\0", "\u001C", "\u0085", "\u00A0", "\uFEFF", "【9】", "（", "）", "％", "５", "ＧＤＰ",
    ];

    /// <summary>A text of so many pieces; every tenth piece is a random Han character.</summary>
    public static string Create(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (int piece = 0; piece < pieces; piece++)
        {
            if (random.Next(10) == 0)
                text.Append((char)random.Next(0x4E00, 0x9FF0));
            else
                text.Append(Pieces[random.Next(Pieces.Length)]);
        }
        return text.ToString();
    }
}
