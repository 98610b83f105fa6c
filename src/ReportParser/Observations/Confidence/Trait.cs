namespace ReportParser.Observations.Confidence;

/// <summary>What of an observation tells how likely it is to be right. Each is a feature of <c>confidence.json</c>, in snake_case.</summary>
[Flags]
internal enum Trait
{
    None = 0,
    NameCarried = 1 << 0,
    NameJoined = 1 << 1,
    NameOfTopic = 1 << 2,
    CarriedFar = 1 << 3,
    InCatalogue = 1 << 4,
    WrongDimension = 1 << 5,
    LongName = 1 << 6,
    VeryLongName = 1 << 7,
    ShortName = 1 << 8,
    OddEdge = 1 << 9,
    ListInName = 1 << 10,
    BrokenWord = 1 << 11,
    BareNumber = 1 << 12,
    UnknownUnit = 1 << 13,
    CountUnit = 1 << 14,
    ChineseDigits = 1 << 15,
    Bounded = 1 << 16,
    UnknownPart = 1 << 17,
    OpenPeriod = 1 << 18,
    ListMember = 1 << 19,
    Paired = 1 << 20,
    InBracket = 1 << 21,
    HasAction = 1 << 22,
    WordsLeftOver = 1 << 23,
}
