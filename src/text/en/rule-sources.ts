// The sources of rules and packs, each as one sentence without a full stop. Titles of texts stay in their language.
export const ruleSources = {
  lunch:
    "Published study-visit days: Interreg SWARE (2018), PROSPERA, ENTO StudyLab (2019) keep 60 minutes at noon. The length of a meal and of an activity with its own break are our own choice",
  "day-hours":
    "Practice: published study-visit days run from about 09:00 to 17:30 with a dinner after; the hours are our own choice",
  "daily-load":
    "IVLP hosts plan up to four appointments a day; study visits reach eight items. A default, not a law",
  "night-rest":
    "Directive 2003/88/EC, article 3: “a minimum daily rest period of 11 consecutive hours per 24-hour period” for workers; visitors are guests, and 8 hours are our own choice",
  nights:
    "Published programmes name the hotel or host family of each night where groups move on (Mount Prospect in Sèvres, 2011). The distance is our own choice",
  "flight-rest":
    "Canadian public service travel policy: up to 10 hours between arrival and reporting for duty; the 9 hours from which a flight is long follow the air travel policy of the UN (hr.un.org: business class where one leg has 9 hours or more)",
  "travel-buffer":
    "Organisers ask for a default time for moving between rooms (pretalx discussion 153); a default, not a law. It warns between two items whose times people gave",
  "interpreter-team":
    "AIIC Canada, professional practice conditions (canada.aiic.net, page 1625, read on 29 November 2026): “maximum 40 minutes 1 interpreter, maximum 3.5 to 4 hours 2 interpreters, maximum 6 hours 3 interpreters, maximum 8 hours 4 interpreters”; “for consecutive interpretation and a normal six-hour day” in two languages “at least two interpreters”. That one is enough for four hours of consecutive work is our own choice",
  "interpreter-pause":
    "Four hours in a row and what counts as a pause are our own choice; AICE recommends shorter runs (see its pack)",
  "interpreter-day":
    "AICE, working hours (aice-interpretes.com/en/working-hours, read on 29 November 2026): “a full day a maximum of 7 hours. Any time in excess of 7 hours will be considered overtime”",
  "interpreter-early":
    "AICE, working hours (aice-interpretes.com/en/working-hours): interpreters are there 30 minutes early",
  "idle-time":
    "Brokerage events minimise breaks (Bofill et al., JAIR 2022); a quarter of an hour between items is common practice among organisers",
  absence:
    "OptaPlanner’s example “meeting scheduling” counts the time by which the meetings of one person overlap",
  "even-breaks":
    "Bofill et al., Journal of Artificial Intelligence Research 2022: fairness in brokerage events",
  "substantive-share":
    "Rules on official travel abroad as published for Shandong (360docs 5810535862): at least two thirds. A rule of Chinese official travel only",
  "frozen-skeleton":
    "Local rules on official travel abroad (guildep.com): no change of dates or people after approval",
  "approved-group":
    "Ministry of Education of China, 教外厅〔2015〕1号: a group on official travel has at most six people",
  "days-abroad":
    "That the days of departure and arrival count: China University of Geosciences, citing 中办发〔2013〕16号 (gjhzc.cug.edu.cn/info/1072/3410.htm). The limits of 5, 8 and 10 days are often quoted and not confirmed",
  "approval-deadline":
    "guildep.com, travel on public business: applications 45 days ahead for one country, 60 for the Schengen area, 90 for two or three countries. Local figures, not confirmed; that the approval itself is measured is our own choice",
  "report-deadline":
    "guildep.com, travel on public business (cms/item/?cat=185): the report is due within 20 days of the return. A local figure, not confirmed",
  "counterpart-rank":
    "Edge Singapore, Dos and don’ts when hosting official visitors from China (alfi.dev.theedgesingapore.com): the list is in strict order of rank, and people of equal rank face each other. A default of protocol, not confirmed by an official text",
  "courtesy-first":
    "Practice of protocol offices: the host is called on first. Not confirmed by a text; our own choice",
};

export const packSources = {
  "working-days":
    "Our own choice of what a study visit keeps: a free hour at noon, work from 07:30 to 22:30, ten hours of night, ten hours after a long flight, five minutes of reserve on every transfer, teams and pauses of interpreters",
  protocol:
    "Protocol of official visits: counterparts of equal rank meet, courtesy calls come before site visits. Practice, not confirmed by an official text",
  spain:
    "Meal times in Spain: lunch from 14:00 to 15:30, dinner from 21:00 to 23:00 (inklingo.app; delo.si, Premik ure; read on 29 November 2026)",
  "aiic-canada":
    "AIIC Canada, professional practice conditions (canada.aiic.net, page 1625, read on 29 November 2026): teams by hours; “for meetings with three working languages: at least six interpreters”; consecutive, six-hour day: “in a two-language meeting into those two languages: at least two interpreters”, “in a three-language meeting into those three languages: at least three interpreters”. One interpreter for up to four hours of consecutive work is our own choice",
  aice: "AICE, working hours (aice-interpretes.com/en/working-hours, read on 29 November 2026): in the booth 1 interpreter up to 90 minutes, 2 up to 7 hours; consecutive 1 up to 7 hours, where “pauses are recommended approximately every one and a half-hours”; “Professional interpreters always arrive 30 minutes before the start of the meeting”. The 15 minutes that count as a pause are our own choice",
  aiic: "AIIC, defining your requirements (aiic.net/node/2375): two sessions of three hours, 90 minutes between. AIIC, professional standards, article 6 (read on 29 November 2026): consecutive, “two languages into two: two”, “three languages into three: three”; whispered, at least two",
  apic: "APIC (apic.org.pt): a second team above eight hours; that a team is two interpreters is an assumption",
  "china-official-travel":
    "Published Chinese rules on official travel abroad: two thirds substantive, approval freezes dates and people, groups of at most six",
};
