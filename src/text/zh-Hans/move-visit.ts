// Texts shown before a visit is moved to other dates.
export const moveVisit = {
  title: "调整访问日期",
  first: "新的首日",
  none: "请另选首日：全部安排顺延或提前相应天数，当地时刻不变。",
  by: "{way, select, later {推迟} other {提前}}{days}天：{from}至{to}。当地时刻不变，作为一次可撤销的修改：",
  legs: "{count}个行程段",
  activities: "{count}项有自身日期或时间的活动",
  stays: "{count}次人员到达与离开",
  pins: "{count}个锁定的开始时间",
  placed: "日程中的{count}个项目",
  weekdays: "星期几随之改变：之后请查看开放时间。",
  stay: "保持不变：开放时间、不开放时段与公众假日、批件信息、已发布版本以及文字中的日期。",
  move: "调整访问日期",
};
