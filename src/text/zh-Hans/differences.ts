// The changes for a person between two programmes, one line each: “Thursday, 26 October: City Hall 10:00 → 10:30 …”.
export const differences = {
  added: "{date}：新增“{activity}”，{time}{place, select, none {} other {，{place}}}",
  removed: "{date}：“{activity}”（{time}）取消",
  moved: "{date}：“{activity}”{before} → {after}",
  elsewhere: "{date}：“{activity}”地点由{oldPlace}改为{place}",
  both: "{date}：“{activity}”{before} → {after}，地点由{oldPlace}改为{place}",
  nowhere: "未定地点",
};
