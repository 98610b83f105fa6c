namespace ReportParser.Tests.Observations;

/// <summary>Rates and amounts that name no thing of their own, and what of the sentence they belong to.</summary>
public class OwnerTests
{
    [Theory]
    [InlineData("受理群众诉求3.2万件，办结率98%。", "群众诉求/受理=3.2万件; 群众诉求办结率=98%")]
    [InlineData("办理代表建议120件、委员提案80件，办结率均达100%。", "代表建议/办理=120件; 委员提案/办理=80件; 代表建议办结率=100%; 委员提案办结率=100%")]
    [InlineData("办理代表建议120件、委员提案80件，满意率分别达98%和99%。", "代表建议/办理=120件; 委员提案/办理=80件; 代表建议满意率=98%; 委员提案满意率=99%")]
    [InlineData("办理代表建议120件、委员提案80件，按时办结率100%。", "代表建议/办理=120件; 委员提案/办理=80件; 代表建议和委员提案按时办结率=100%")]
    [InlineData("办理代表建议120件、委员提案80件，答复率、满意率分别达98%和99%。", "代表建议/办理=120件; 委员提案/办理=80件; 代表建议和委员提案答复率=98%; 代表建议和委员提案满意率=99%")]
    [InlineData("16个山区乡村完成投资9亿元，建成面积38万平方米。", "山区乡村=16个; 山区乡村投资/完成=9亿元; 山区乡村建成面积=38万平方米")]
    [InlineData("PM10平均浓度下降8%，降幅居全省第2位。", "PM10平均浓度=-8%; PM10平均浓度降幅=2位")]
    [InlineData("农民参合率达86%，参合标准由每人50元提高到100元。", "农民参合率=86%; 农民参合标准=50元; 农民参合标准=100元")]
    [InlineData("新增数字企业90家，从业人员达3万人。", "数字企业/新增=90家; 数字企业从业人员=3万人")]
    public void A_rate_of_a_deed_belongs_to_the_thing_before_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("提高教学质量，巩固率达94%。", "巩固率=94%")]
    [InlineData("流转土地2万亩，迁坟300座。", "土地/流转=2万亩; 迁坟=300座")]
    [InlineData("引进到位资金20亿元，争取无偿资金3亿元。", "到位资金/引进=20亿元; 无偿资金/争取=3亿元")]
    [InlineData("受理群众诉求3.2万件；参保率95%。", "群众诉求/受理=3.2万件; 参保率=95%")]
    [InlineData("新建公园12座，森林覆盖率达38%。", "公园/新建=12座; 森林覆盖率=38%")]
    [InlineData("细颗粒物浓度下降9%，综合指数下降5%。", "细颗粒物浓度=-9%; 综合指数=-5%")]
    public void A_rate_that_stands_for_itself_stays_alone(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("乳制品产量连续8年居全省第一。", "乳制品产量全省第一=8年; 乳制品产量=1")]
    [InlineData("窗口服务测评连续3年排全市第一。", "窗口服务测评全市第一=3年; 窗口服务测评=1")]
    [InlineData("东江断面连续6年、西江断面连续4年保持Ⅱ类水质。", "东江断面Ⅱ类水质=6年; 西江断面Ⅱ类水质=4年")]
    [InlineData("火灾起数下降9%，连续7年获全省平安建设优秀县。", "火灾起数=-9%; 平安建设优秀县/获=7年")]
    [InlineData("原煤产量增长17%，增速连续4年居全省第一。", "原煤产量=17%; 原煤产量增速全省第一=4年; 原煤产量增速=1")]
    [InlineData("新建公园12座，水利投资连续两年超100亿元。", "公园/新建=12座; 水利投资超100亿元=2年; 水利投资=100亿元")]
    public void What_a_streak_is_of_is_what_follows_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("经济总量在全省的位次由第11位上升到第8位，前移3位。", "经济总量=11位; 经济总量=8位; 经济总量=3位")]
    [InlineData("保障性住房建成400万套，新开工建设600万套。", "保障性住房/建成=400万套; 保障性住房/新开工建设=600万套")]
    public void A_move_and_another_verb_keep_the_subject(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("投资28亿元的青川热电项目顺利竣工。", "青川热电项目投资=28亿元")]
    [InlineData("启动投资3.3亿元的青川医院建设。", "青川医院建设投资=3.3亿元")]
    [InlineData("总投资5000万元的综合楼主体完工。", "综合楼总投资=5000万元")]
    public void Money_before_its_project_takes_the_projects_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("民营经济快速发展，增加值增长13%，对经济增长的贡献率达到47%。", "民营经济增加值=13%; 民营经济对经济增长的贡献率=47%")]
    [InlineData("生产总值增长6%，对全国经济增长的贡献率达5%。", "生产总值=6%; 对全国经济增长的贡献率=5%")]
    [InlineData("接待游客3万人次、旅游收入2亿元。", "游客/接待=3万人次; 旅游收入=2亿元")]
    [InlineData("蔬菜生产连续七年丰收、总产接近60万吨。", "蔬菜生产丰收=7年; 蔬菜总产=60万吨")]
    public void Contributions_incomes_and_streaks_in_lists(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("存贷款余额双双突破500亿元。", "存款余额=500亿元; 贷款余额=500亿元")]
    [InlineData("金融机构存贷款余额分别达24亿元、17亿元。", "金融机构存款余额=24亿元; 金融机构贷款余额=17亿元")]
    [InlineData("牛羊出栏分别增长6%、3%。", "牛出栏=6%; 羊出栏=3%")]
    [InlineData("研究与试验开发经费，从2013年的5亿元增加到11亿元。", "研究与试验开发经费=5亿元; 研究与试验开发经费=11亿元")]
    [InlineData("粮食综合生产能力稳定在90万吨。", "粮食综合生产能力=90万吨")]
    [InlineData("财政自给率只有21%。", "财政自给率=21%")]
    [InlineData("社会保障支出比前五年增长60%。", "社会保障支出=60%")]
    [InlineData("提前一年实现3项目标。", "目标/实现=3项")]
    [InlineData("6个水利项目进展顺利。", "水利项目=6个")]
    [InlineData("十四是改造泵站9座。", "泵站/改造=9座")]
    public void Fused_nouns_compounds_and_adverbs(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("第三批典型村建设全部完成，首批乡村驿站6个投入使用。", "乡村驿站/投入使用=6个")]
    [InlineData("第二轮督察反馈问题整改完成率达93%。", "督察反馈问题整改完成率=93%")]
    [InlineData("第五届青川茶叶博览会成交金额3亿元。", "青川茶叶博览会成交金额=3亿元")]
    [InlineData("第二产业增加值40亿元。", "第二产业增加值=40亿元")]
    public void An_edition_is_no_part_of_a_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("地铁站500米内公交覆盖率达到95%。", "地铁站500米内公交覆盖率=95%")]
    [InlineData("隧道长度控制在500米内。", "隧道长度=500米")]
    [InlineData("光伏装机占比超60%、位居全省第一。", "光伏装机=60%; 光伏装机占比=1")]
    [InlineData("光伏装机占总装机的60%、位居全省第一。", "光伏装机=60%; 光伏装机=1")]
    public void A_reach_and_a_rank_of_a_proportion(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("为36家企业融资3亿元。", "企业/融资=36家; 融资=3亿元")]
    [InlineData("向120户农户融资授信2亿元。", "农户/融资授信=120户; 融资授信=2亿元")]
    [InlineData("为36家企业发放贷款3亿元。", "企业=36家; 贷款/发放=3亿元")]
    [InlineData("为80名学生代缴医疗保险费3万元。", "学生/代缴医疗保险费=80名; 医疗保险费/代缴=3万元")]
    public void Money_granted_to_those_just_counted_takes_the_verb(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("玉米种植面积达到80万亩，总产量达到48万吨。", "玉米种植面积=80万亩; 玉米总产量=48万吨")]
    [InlineData("园区建成面积达到6平方公里、总产值实现16亿元。", "建成面积=6平方公里; 总产值=16亿元")]
    public void What_land_yields_is_no_amount_of_its_area(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("鼓励民间资本进入文化领域，年内完成投资2亿元。", "投资/完成=2亿元")]
    [InlineData("基础设施更加完善，完成总投资3亿元。", "总投资/完成=3亿元")]
    public void A_clause_that_opens_with_a_verb_or_ends_with_an_adverb_owns_nothing(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("办理代表建议12件、政协提案8件，按时办复率均为100%。", "代表建议/办理=12件; 政协提案/办理=8件; 代表建议按时办复率=100%; 政协提案按时办复率=100%")]
    [InlineData("综合实力持续增强，营业收入增长15%。", "营业收入=15%")]
    public void A_rate_belongs_to_each_thing_and_to_no_abstract_topic(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("提高义务教育质量，巩固率达到94%。", "义务教育巩固率=94%")]
    [InlineData("城东污水处理厂投入运行，日处理能力达到3万吨。", "城东污水处理厂日处理能力=3万吨")]
    [InlineData("新增高速公路60公里，通车总里程达到900公里。", "高速公路/新增=60公里; 高速公路通车总里程=900公里")]
    [InlineData("地区生产总值增长6%，资产总额达到90亿元。", "地区生产总值=6%; 资产总额=90亿元")]
    [InlineData("提高装备水平，投资突破80亿元。", "投资=80亿元")]
    public void The_thing_of_the_clause_before_owns_an_amount_of_nothing_named(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("60个省控断面水质优良比例达到95%。", "省控断面=60个; 省控断面水质优良比例=95%")]
    [InlineData("9个城市空气质量优良率达到90%。", "城市=9个; 城市空气质量优良率=90%")]
    [InlineData("60个断面水质达到优良。", "断面水质/达到优良=60个")]
    public void Places_that_are_counted_own_the_amount_behind_them(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("辣椒面积发展到3万亩、药材达到2万亩。", "辣椒面积=3万亩; 药材面积=2万亩")]
    [InlineData("青山集团销售收入达到90亿元，华阳公司达到60亿元。", "青山集团销售收入=90亿元; 华阳公司销售收入=60亿元")]
    [InlineData("青山集团销售收入达到90亿元，税收达到6亿元。", "青山集团销售收入=90亿元; 税收=6亿元")]
    public void A_thing_without_an_amount_has_that_of_the_clause_before(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("失业率降至5%，其中青年8%。", "失业率=5%; 青年失业率=8%")]
    [InlineData("财政支出增长5%，其中教育占8%。", "财政支出=5%; 教育=8%")]
    [InlineData("茶园带动3万户茶农户均增收2000元。", "茶农/带动=3万户; 茶农户均增收=2000元")]
    [InlineData("接待游客30万人次，恢复至2019年同期的94%。", "游客/接待=30万人次; 游客=94%")]
    [InlineData("综合排位由全国第21位升至第17位。", "综合排名=21位; 综合排名=17位")]
    public void A_group_an_average_and_a_recovery_belong_to_what_stands_before(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("青禾能源300兆瓦光伏项目并网。", "青禾能源光伏项目/并网=300兆瓦")]
    [InlineData("宏远化工年产6万吨树脂项目投产。", "宏远化工树脂项目/投产=6万吨")]
    [InlineData("东环线7公里改建工程完工。", "东环线改建工程/完工=7公里")]
    [InlineData("白石河治理工程5个标段开工。", "白石河治理工程标段/开工=5个")]
    [InlineData("省属60户企业改制工作完成。", "省属企业改制工作/完成=60户")]
    [InlineData("市定20项民生实事、县定12项民生实事全部完成。", "市定民生实事/完成=20项; 县定民生实事/完成=12项")]
    public void An_owner_before_the_number_joins_the_noun_behind_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("青山县10万千瓦风电项目并网。", "风电项目/并网=10万千瓦")]
    [InlineData("第一台20万千瓦机组投产。", "机组/投产=20万千瓦")]
    [InlineData("对全县5万亩林木开展病虫害防治。", "林木/开展病虫害防治=5万亩")]
    public void A_place_an_ordinal_or_a_scope_before_the_number_does_not(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("农业产值突破30亿元，其中畜牧业产值增幅首次超过种植业，完成16亿元，增长7%。", "农业产值=30亿元; 畜牧业产值=16亿元; 畜牧业产值=7%")]
    [InlineData("引进项目30个，实际利用外资实现历史性突破，达到5000万美元。", "项目/引进=30个; 实际利用外资=5000万美元")]
    [InlineData("粮食产量30万吨，种植结构不断优化，增长4%。", "粮食产量=30万吨; 粮食产量=4%")]
    [InlineData("粮食产量增速居全省第4位，达到30万吨。", "粮食产量增速=4位; 粮食产量=30万吨")]
    public void An_indicator_of_a_clause_without_a_number_is_what_the_values_behind_it_are_of(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("粮食总产9万吨；油菜却逆势增产，总产6000吨、单产90公斤。", "粮食总产=9万吨; 油菜总产=6000吨; 油菜单产=90公斤")]
    [InlineData("城镇居民收入9000元，农民纯收入3000元，后者仅相当于全省平均水平的60%。", "城镇居民收入=9000元; 农民纯收入=3000元; 农民纯收入=60%")]
    [InlineData("高技术产业增加值占工业增加值的比重低于全省6个百分点。", "高技术产业增加值=-6个百分点")]
    [InlineData("工业总产值90亿元，增长6%，在全省营商环境考评中前移9位、列第16位。", "工业总产值=90亿元; 工业总产值=6%; 营商环境考评=9位; 营商环境考评=16位")]
    public void A_value_is_of_what_its_clause_turns_to(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("学前毛入园率、义务教育巩固率，以及高中毛入学率均达95%。", "学前毛入园率=95%; 义务教育巩固率=95%; 高中毛入学率=95%")]
    [InlineData("城区绿化率，以及燃气普及率分别达38%和92%。", "城区绿化率=38%; 燃气普及率=92%")]
    [InlineData("认真办理代表议案和委员提案，按期办结率、函件规范化率，以及代表满意率均达98%。", "代表议案和委员提案按期办结率=98%; 函件规范化率=98%; 代表满意率=98%")]
    [InlineData("认真办理代表建议、委员提案，办结率达98%。", "代表建议、委员提案办结率=98%")]
    public void Rates_that_a_later_clause_closes_share_its_value(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("民营经济发展势头强劲，增加值达到60亿元。", "民营经济增加值=60亿元")]
    [InlineData("超低能耗建筑健康发展，新开工面积达90万平方米。", "超低能耗建筑新开工面积=90万平方米")]
    [InlineData("青溪生态猪项目6月底前投产运行，年出栏2万头以上。", "青溪生态猪项目年出栏=2万头")]
    [InlineData("基本普及学前三年教育，毛入园率达71%。", "学前三年教育毛入园率=71%")]
    [InlineData("建设现代化的药材智慧仓库，占地43亩，建筑面积8万平方米。", "药材智慧仓库占地=43亩; 药材智慧仓库建筑面积=8万平方米")]
    [InlineData("农机职业学校招生规模扩大到900人，在校学生总数2600人。", "农机职业学校招生规模=900人; 农机职业学校在校学生总数=2600人")]
    public void What_a_clause_without_a_number_is_about_owns_the_amount_behind_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("恒远电池项目全面达产、完成年产值30亿元。", "恒远电池项目年产值=30亿元")]
    [InlineData("“云上茶”公共品牌正式发布、出口增长3倍。", "“云上茶”公共品牌出口=3倍")]
    [InlineData("综合执法改革试点顺利推进、事项办结率达到70%。", "事项办结率=70%")]
    public void An_amount_leaves_the_predicate_that_a_list_mark_joins_it_to(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("新增发电装机容量45万千瓦，其中水电30万千瓦、风电10万千瓦。", "发电装机容量/新增=45万千瓦; 水电装机容量/新增=30万千瓦; 风电装机容量/新增=10万千瓦")]
    [InlineData("全社会固定资产投资完成20亿元，增长41%，其中民营及其他经济类型完成12亿元，增长53%。", "全社会固定资产投资=20亿元; 全社会固定资产投资=41%; 民营及其他经济类型固定资产投资=12亿元; 民营及其他经济类型固定资产投资=53%")]
    [InlineData("进出口总额12亿元，其中出口8亿元。", "进出口总额=12亿元; 出口=8亿元")]
    [InlineData("公路通车里程9000公里，其中高速公路300公里。", "公路通车里程=9000公里; 高速公路=300公里")]
    public void A_part_takes_the_amount_of_its_whole_where_its_unit_does_not_tell_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("出台《关于支持专精特新企业的措施》，在全省营商环境评价中排名全市第二。", "营商环境评价=2")]
    [InlineData("安装路灯32组，在全市城市颜值评比中，获得全市第6名、山区县第1名的好成绩。", "路灯/安装=32组; 城市颜值评比=6名; 城市颜值评比=1名")]
    [InlineData("细颗粒物浓度下降9%，降幅在京津冀城市中排名第四。", "细颗粒物浓度=-9%; 细颗粒物浓度降幅=4")]
    public void A_contest_in_the_clause_before_a_rank_is_what_ranks(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("药品费用增幅回落11%。", "药品费用增幅=-11%")]
    [InlineData("生产总值年均增速比“十三五”期间翻一番。", "生产总值年均增速=2倍")]
    [InlineData("药品费用增幅为6%。", "药品费用=6%")]
    public void A_growth_that_moves_itself_stays_in_the_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("完成行政区划调整，全县由6镇5乡调整为9镇2乡。", "镇=6镇; 乡=5乡; 镇=9镇; 乡=2乡")]
    [InlineData("文明村增加到12村，明年达到30村。", "文明村=12村; 文明村=30村")]
    public void Places_that_are_their_own_unit_name_themselves(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("建成占地75亩、总投资2亿元的城南公园。", "城南公园占地=75亩; 城南公园总投资=2亿元")]
    [InlineData("总投资60亿元、占地150亩、建筑面积10万平米的丽源服装城项目开工建设。", "丽源服装城项目总投资=60亿元; 丽源服装城项目占地=150亩; 丽源服装城项目建筑面积=10万平米")]
    public void Several_sizes_are_those_of_the_thing_behind_them(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("国有企业效益大幅提高，利润增长23.5%。", "国有企业利润=23.5%")]
    [InlineData("农村居民人均纯收入实际增速为十年来最高，达到2.3万元。", "农村居民人均纯收入=2.3万元")]
    public void What_a_clause_says_of_its_subject_leaves_the_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
