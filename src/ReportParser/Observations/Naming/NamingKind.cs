using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace ReportParser.Observations.Naming;

/// <summary>What a word means for a name; grouped by what the words are about.</summary>
[JsonConverter(typeof(StringEnumConverter), true)]
public enum NamingKind
{
    // Amounts and rates, and the words about them.
    /// <summary>A total of something that it does not name, although it is an indicator itself: [总面积].</summary>
    Total,
    /// <summary>An amount of something that it does not name: [参保人数].</summary>
    OwnedAmount,
    /// <summary>Opens an amount of the places counted before it, and is no part of their noun: 30个断面[水质]优良比例.</summary>
    PlaceAmount,
    /// <summary>An amount that joins a verb before it in one noun: 培训[人数].</summary>
    VerbalAmount,
    /// <summary>Ends an amount of what a verb of two characters names: 成交[金额].</summary>
    DeedSum,
    /// <summary>What land yields, an amount of what grows there and not of the area: [产量].</summary>
    LandYield,
    /// <summary>What is grown yields it, in place of the growing: 粮食生产 and [总产].</summary>
    CropYield,
    /// <summary>Ends the name of an area that yields something: 播种[面积].</summary>
    LandArea,
    /// <summary>Ends the name of a length of time that is an indicator: 优良[天数].</summary>
    Time,
    /// <summary>Ends the name of what is completed rather than reached: 完成[投资].</summary>
    Completed,
    /// <summary>An amount of the amount before it, which it joins and does not replace: 产值[增速].</summary>
    JoinedHead,
    /// <summary>Ends a name that is an amount without a word for it: 实际[利用外资], 国内[接待游客].</summary>
    WholeAmount,
    /// <summary>A thing that joins the name before it as amounts do, and is none: 建设[用地].</summary>
    ThingHead,
    /// <summary>Stands before an amount and goes with it: 臭氧[平均]浓度, 医疗保险[参保]人数.</summary>
    AmountModifier,
    /// <summary>Ends what is measured of each member of a list, although it is no amount itself: 大中型企业、小微企业[贷款].</summary>
    ListTail,
    /// <summary>Opens an amount that is one of each unit of something, as the amounts of its list are: [万元增加值]能耗、水耗.</summary>
    PerUnit,
    /// <summary>An amount that a list has of each unit of something: 万元增加值能耗、[水耗].</summary>
    Intensity,
    /// <summary>An average of those who were just counted: 带动农户3万户[户均]增收2000元.</summary>
    PerHead,
    /// <summary>Names how far a value moved: [降幅].</summary>
    Movement,
    /// <summary>A verb that says by how much the amount before it moved: 达到80亿元、[净增]12亿元, 税负60元，[减负]58%.</summary>
    NetMove,
    /// <summary>Makes a name of the catalogue an act or a running total: 城镇[新增]就业.</summary>
    Flow,
    /// <summary>A rate whose thing another rate behind it shares: 优良[率].</summary>
    PlainRate,
    /// <summary>A rate of whatever programme was named last: 参合率. Its owners are <see cref="Programme"/>.</summary>
    ProgrammeRate,
    /// <summary>A rate of whatever was dealt with: [满意率].</summary>
    AnyDeedRate,
    /// <summary>A noun of rank, which stays in the name: 综合实力[排名]上升3位.</summary>
    RankNoun,
    /// <summary>Stands behind the whole of a share: 占财政收入[的比重].</summary>
    Portion,
    /// <summary>Stands behind the part of a share: 工业在总产值中[所占的比重].</summary>
    PortionHeld,
    /// <summary>What those who are counted have or hope for, which nobody counts: 20万人民的[期盼].</summary>
    Possessed,
    /// <summary>Ends a topic that tells what of a thing is bettered; the thing owns the amounts behind it: 义务教育[质量].</summary>
    Aspect,
    /// <summary>Ends a topic that tells how things go and owns no amount: 力度, 步伐.</summary>
    Tendential,

    // Money.
    /// <summary>A word for money that is spent: [投资]2亿元修建道路.</summary>
    Invested,
    /// <summary>Stands before the word for money that is spent and says nothing of what it is: [累计]投资.</summary>
    BeforeInvested,
    /// <summary>Ends the name of what was invested in things: 新上项目60个，总[投资]90亿元.</summary>
    InvestedSum,
    /// <summary>Ends the name of what is spent, and so adds up over the years that a sentence names for it: 教育[支出].</summary>
    Outlay,
    /// <summary>Ends the name of money that is given for something, to which a verb behind it is done: 水利[投入]安排30亿元.</summary>
    Allotment,
    /// <summary>What is done with money that someone gives: 争取到央行2亿元的[支持].</summary>
    Giving,
    /// <summary>A verb before money or land, whose object a verb opens: [供应]建设用地, [筹集]建设资金.</summary>
    Granting,
    /// <summary>Says what a part of an amount is for or where it comes from: 支出的70%[用于]民生.</summary>
    Spending,
    /// <summary>A verb before what money was spent on that says nothing of it: [用于]治水.</summary>
    LightVerb,
    /// <summary>A thing too general to name what money was spent on: [项目].</summary>
    Undertaking,

    // People, organisations and places.
    /// <summary>People, behind a clause that says which: 参加合作医疗的[人口].</summary>
    People,
    /// <summary>The last character of a noun for people: 困难[户], 劳动[者], 毕业[生].</summary>
    PersonEnding,
    /// <summary>Ends the name of an organisation or estate, which acts: 科创[城], 信用[联社].</summary>
    Actor,
    /// <summary>Ends the name of firms, which 户 counts: 个体[工商户].</summary>
    Firm,
    /// <summary>Ends the name of a programme that people join: 医疗保险, 新农合.</summary>
    Programme,
    /// <summary>A sector of the economy, which alone stands for its value added: [第一产业]81亿元.</summary>
    Sector,
    /// <summary>A word for the trade of a list's last member: 石化[行业]增加值.</summary>
    Trade,
    /// <summary>A side of town and country, which alone names only itself: 城市居民建档率达40%，[农村]达15%.</summary>
    Side,
    /// <summary>Ends the name of a zone of the own area: 东关[片区].</summary>
    Zone,
    /// <summary>Opens a name that says itself where its thing is: [农村]学校.</summary>
    OwnPlace,
    /// <summary>Stands behind the name of its town in that of a harbour or an airport, which is no scope: 东江[港]货物吞吐量.</summary>
    Facility,
    /// <summary>An area within which ranks are given: 在[全省]排名前移3位.</summary>
    RankArea,

    // Things, works and events.
    /// <summary>A thing that a verb of completion before it only describes: 竣工[项目].</summary>
    Thing,
    /// <summary>A noun so general that a list behind whose 等 it stands stays before it: 产业 in 食品、纺织等产业产值.</summary>
    General,
    /// <summary>Ends the name of a project: 桥梁[项目].</summary>
    Project,
    /// <summary>Ends a noun that says only what kind of work or paper is counted: 改革[任务], 支持[措施].</summary>
    Item,
    /// <summary>A noun that a verb before it only names: 农房新建[任务].</summary>
    Work,
    /// <summary>Stands between a thing and the work done to it, and belongs to the work: 水厂[设备]更新.</summary>
    WorkObject,
    /// <summary>Ends the name of work behind what is done in it: 防渗改造[任务].</summary>
    Assignment,
    /// <summary>Ends what is set to be done to things, behind the verb that says what: 淘汰落后产能[任务]完成.</summary>
    Task,
    /// <summary>A noun of action whose predicate says how far it has come: 老街[改造]完成.</summary>
    Deed,
    /// <summary>Ends the name of what supports projects, which are its own: 贴息[政策], 转型[基金].</summary>
    Scheme,
    /// <summary>A scheme whose word is no part of the name of what it supports: 贴息[政策].</summary>
    Policy,
    /// <summary>What a scheme supports, which its name goes before: 支持[项目]12个.</summary>
    Supported,
    /// <summary>Ends the name of what is ended for those who have it: 饮水[困难].</summary>
    Trouble,
    /// <summary>A noun that says nothing without the clause before it: 群众反映的20个[问题].</summary>
    NeedsClause,
    /// <summary>Ends the name of a plant or work whose size parts it from its owner: 东环线7公里改建[工程].</summary>
    SizedWork,
    /// <summary>The grade of a thing, which a list shares: [国家级].</summary>
    Grade,
    /// <summary>Opens the name of a thing with a class of its own, which stands in place of a grade: 3个省级项目、6个[亿元以上]项目.</summary>
    OwnClass,
    /// <summary>Says who owns those behind it, and describes no others of its list: [民营]企业、小微企业贷款.</summary>
    Ownership,
    /// <summary>A noun that shares the modifier of the first member of its list: 铁路新线20公里、[复线]9公里.</summary>
    Parallel,
    /// <summary>Ends what is answered, also a list of it, to which the rates behind it belong: 办理代表建议和委员[提案]，办结率达100%.</summary>
    Petition,
    /// <summary>Ends the name of an event, which those who take part in it are no object of: 促销[活动]参与商家.</summary>
    Gathering,
    /// <summary>Ends the name of a series of deeds, of which a verb that says all tells what was done: 开展整治[行动]，拆违3万平方米.</summary>
    DeedSeries,
    /// <summary>Ends the name of a contest that medals are won at: 省[运动会].</summary>
    Contest,
    /// <summary>Ends the name of an event that ranks those who take part: 服务质量[测评].</summary>
    Ranking,

    /// <summary>Stands before a number that is the name of a road: [国道]629线.</summary>
    RoadClass,
    /// <summary>Ends the name of what places are connected to: 60个村通[公交].</summary>
    Service,

    // Verbs and predicates.
    /// <summary>A verb that only says that a movement came about: [实现]收入增长6%.</summary>
    Achieving,
    /// <summary>A verb behind a length of time, which then says only how near places are to each other: 1小时[通达].</summary>
    Arrival,
    /// <summary>A verb that brings about an amount behind it, and is no part of its name: [拉动]投资.</summary>
    Drawing,
    /// <summary>A verb that only says that a value is set or kept, and is no act: [提出]物价涨幅3%, [稳定]参保率在97%.</summary>
    Framing,
    /// <summary>Opens what a streak claims with the verb that says what was won: [荣获]全国先进.</summary>
    Award,
    /// <summary>A predicate that says how much there is or is done of what is counted behind it: 任务[是]12个村.</summary>
    BeforeCount,
    /// <summary>A verb that asks someone else for the act behind it, and belongs to it: [提请]人大审议法规.</summary>
    Asking,
    /// <summary>A verb before the deed that is counted: [新增]改厕2400座.</summary>
    BeforeDeed,
    /// <summary>A verb that a conjunction joins to the verb before it, both done to the same thing: [新建]和改造道路.</summary>
    Building,
    /// <summary>The verb of one who gives an award: 被省政府[授予]先进县.</summary>
    Conferral,
    /// <summary>Opens what a streak claims, and says only that it stood so: [位居]全市第一.</summary>
    Standing,
    /// <summary>Says that something is or is no longer among the last of an order: [退出]全省后10位.</summary>
    LastPlaces,
    /// <summary>Denies the action behind it, and belongs to it: 10项[没有]完成.</summary>
    Denial,
    /// <summary>Says how far a noun of action has come: 老街改造[完成].</summary>
    DeedProgress,
    /// <summary>Ends a deed that stands in quotation marks as the predicate of what was counted: 60个事项“跨省[通办]”.</summary>
    QuotedDeed,
    /// <summary>An adverb behind which any verb is said of all that was counted: 3个项目[全部]启动.</summary>
    Entirely,
    /// <summary>Says behind what is counted only that it is there, and is no action: 30家企业[已有].</summary>
    Existing,
    /// <summary>A verb before things of which a predicate behind them holds now, and did not before: [新增]9家企业进入百强.</summary>
    Gained,
    /// <summary>A verb with its object in it, which says all that is measured: 危房改造90户、[改厕]120户.</summary>
    HoldsObject,
    /// <summary>A verb whose object is a paper, whose title may open with a verb of its own: [出台]优化营商环境措施.</summary>
    Issue,
    /// <summary>A verb that says what is done with a paper, and so opens no title: [修订].</summary>
    Application,
    /// <summary>Opens a clause that a list mark joins to what was counted: 游客80万人、[创]历史纪录.</summary>
    JoinedVerb,
    /// <summary>A predicate that says only how far a number goes, and so leaves a list's member under the verb of the list: 旅客3万人次、货物[超]5万吨.</summary>
    Bounding,
    /// <summary>A verb that says of a milestone that a value passed it: [迈上]千亿元台阶.</summary>
    Passing,
    /// <summary>A verb that says what a place or an organisation has, and is no act: [拥有]企业20家.</summary>
    Possession,
    /// <summary>A verb to the dictionary that opens the names of things all the same: [超]低能耗建筑, [跨境]电商.</summary>
    Describing,
    /// <summary>A predicate that tells only how a thing goes on: [有序推进].</summary>
    Progress,
    /// <summary>A verb that says how many people something reaches, which goes before it in the name: 贷款[惠及]4万人.</summary>
    Reaches,
    /// <summary>A verb before a whole that a part is measured by: [达到]总数的80%.</summary>
    Reaching,
    /// <summary>A verb before an earlier value that a value is measured by: [恢复到]2019年同期的94%.</summary>
    Recovering,
    /// <summary>A verb, also the first part of nouns, that may be done to the same thing as a verb before it: 淘汰[治理]老旧车辆.</summary>
    Serial,
    /// <summary>Says that the size of a thing is reached: 长[达]20公里的管道.</summary>
    SizeReached,
    /// <summary>A verb before how much of a whole something reaches: [覆盖]90%的乡镇, [覆盖]人口的90%.</summary>
    Spreading,
    /// <summary>A verb that says of the noun behind it what state it is in, and so ends a chain of verbs: 达成[入园]意向, 解决[脱贫]人口就业.</summary>
    State,
    /// <summary>A verb that says what a scheme does for what it supports: [支持]项目12个.</summary>
    Supporting,
    /// <summary>A verb of those who take part in an event: 促销活动[参与]商家.</summary>
    TakesPart,

    // Goals without a number.
    /// <summary>Opens a goal without a number and is no part of its name: [确保]能耗下降.</summary>
    GoalOpener,
    /// <summary>Opens a goal without a number whose name stands behind it: [全面完成]节能减排目标.</summary>
    Accomplishing,
    /// <summary>Ends a goal without a number whose name stands before it: 全面完成节能减排[目标].</summary>
    Goal,

    // Circumstances, conditions and times.
    /// <summary>Ends a clause that says only under what circumstances something was done: 前提下, 过程中.</summary>
    Circumstance,
    /// <summary>Says in a circumstance of several years how something else came about: 在连续三年增产[的基础上].</summary>
    Ground,
    /// <summary>Ends a phrase of place or time that opens with 在: 在…[基础上].</summary>
    Locative,
    /// <summary>Opens a phrase that says under what conditions an amount moved: 收入[扣除]退税因素后增长6%. It ends with <see cref="Considered"/>.</summary>
    Considering,
    /// <summary>Ends a phrase that says under what conditions an amount moved: 收入扣除退税因素[后]增长6%.</summary>
    Considered,
    /// <summary>Opens words that name what a value leaves out: [不含].</summary>
    Exception,
    /// <summary>A word of place behind what is counted: 除3个项目[外].</summary>
    Beside,
    /// <summary>Opens a phrase that says to what end or in what way deeds are done: [围绕]建设2个中心目标. It ends with <see cref="FrameCloser"/>.</summary>
    FrameOpener,
    /// <summary>Ends a phrase that says to what end or in what way deeds are done, and is none of what they are done to: 采取招聘教师20名等[措施].</summary>
    FrameCloser,
    /// <summary>A preposition of a predicate: [由]企业牵头.</summary>
    PredicatePreposition,
    /// <summary>What a campaign is to come to in the years that its motto names: 三年[初见成效].</summary>
    Campaign,
    /// <summary>Says which of several editions a thing is, and is left off its name: [首批]乡村驿站.</summary>
    Edition,
    /// <summary>A word for the year that may stand inside a name, of which it is no part: 温泉谷[全年]接待人数.</summary>
    InnerYear,
    /// <summary>Stands before such a word where it ends another time, or one that a value is compared with: [几]年内, [比]今年.</summary>
    BeforeYear,

    // Units and bounds.
    /// <summary>A unit of what takes place, whose action is the verb before it: 组织企业参加展会60[场].</summary>
    Occasion,
    /// <summary>A unit that counts how often something was done: 提高标准4[次].</summary>
    Repeat,
    /// <summary>A unit of papers and works: 30[项]措施.</summary>
    ItemUnit,
    /// <summary>A unit of places: 20[个]园区.</summary>
    PlaceUnit,
    /// <summary>A unit of groups that things fall into: 2[批]30件事项.</summary>
    GroupUnit,
    /// <summary>Counts editions behind 第 and a numeral: 第三[批]典型村.</summary>
    EditionUnit,
    /// <summary>Opens a class that is nothing but a threshold: [超]亿元的企业.</summary>
    ThresholdVerb,
    /// <summary>Ends a class that is nothing but a threshold: 5亿元[以上].</summary>
    ThresholdBound,

    // How words hang together.
    /// <summary>Two words in one, whose names differ only in them: [存贷款]余额. Its <see cref="NamingWord.Parts"/> are the two.</summary>
    Fused,
    /// <summary>What a farm yields, in one character that stands joined to others of its kind: [肉]蛋奶产量.</summary>
    Produce,
    /// <summary>A phrase of a verb and its object that the segmenter's dictionary has as one word, and that hides the verb: [发放贷款]3亿元.</summary>
    Phrase,
    /// <summary>A noun of one character that makes one word with a verb of two before it, and is not what the verb is done to: 采访[车], 调解[室].</summary>
    Bound,
    /// <summary>A word that holds a character which may be a conjunction: 普[及], 参[与], [和]美.</summary>
    HoldsConjunction,
    /// <summary>Opens a clause that closes a list: 办结率、回访率，[以及]满意率.</summary>
    ListClosing,
    /// <summary>A word that holds 等: 高[等], [等]级.</summary>
    HoldsEtcetera,
    /// <summary>A word that begins with a place which is part of it: [世界一流]学科, [中部崛起]任务.</summary>
    HoldsPlace,
    /// <summary>Opens members of a list that are not counted: [若干]特色园区.</summary>
    Vague,
    /// <summary>Opens a catchword that demands something, and is no thing that can be counted: 五个“[必须]统筹”.</summary>
    Demand,
    /// <summary>A word that opens no noun phrase: [或]停征收费项目.</summary>
    DanglingStart,
    /// <summary>A word that ends no noun phrase: 赤字率[一直].</summary>
    DanglingEnd,
}
