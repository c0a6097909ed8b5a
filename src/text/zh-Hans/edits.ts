// Describes edits for the history: which activities, people and places they change, not which fields.
export const edits = {
  added: "新增：{names}",
  removed: "删除：{names}",
  changed: "修改：{names}",
  order: "调整次序：{names}",
  placed: "日程中：{names}",
  programme: "整个日程",
  visit: "访问基本信息",
  wishes: "意愿",
  pins: "锁定项",
  travel: "路程时间",
  more: "{names}等，另有{count}项",
  nothing: "无",
};
