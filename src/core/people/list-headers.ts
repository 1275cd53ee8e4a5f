import { leadingCode, nameAfterCode } from "../tables/code";
import { plainText } from "../tables/number-cell";

/** What the list of people takes, in the order of a list without headers. */
export const PERSON_FIELDS = ["code", "name", "department", "position", "grade"] as const;

export type PersonField = (typeof PERSON_FIELDS)[number];

/** What a header says: a field, a running number that can stand in for a code, or something that is known but not taken. */
export type HeaderMeaning = PersonField | "serial" | "other";

/** Headers as staff lists have them, folded; the sheets' own and those of common personnel systems in both languages. */
const HEADERS: Readonly<Record<HeaderMeaning, readonly string[]>> = {
  code: [
    "编号", "编码", "代码", "工号", "员工号", "职工号", "员工编号", "员工编码", "员工代码", "员工工号", "职工编号", "人员编号",
    "人员编码", "人员代码", "人员工号", "人事编号", "人事代码", "账号", "员工id", "工号id", "被评人编号", "被评估人编号", "被评价人编号",
    "code", "id", "employeecode", "employeeid", "employeeno", "employeenumber", "employeenum", "employee#", "empcode",
    "empid", "empno", "staffcode", "staffid", "staffno", "staffnumber", "personcode", "personid", "personno",
    "personnelcode", "personnelid", "personnelno", "personnelnumber", "payrollno", "payrollnumber", "workerid",
    "workernumber", "workerno", "badge", "badgeno", "badgenumber", "userid", "associateid", "idnumber", "idno",
  ],
  name: [
    "姓名", "名字", "名称", "人员", "员工", "员工姓名", "人员姓名", "职工姓名", "中文名", "中文姓名", "被评人", "被评估人", "被评价人",
    "被评人姓名", "被评估人姓名", "被评价人姓名", "候选人",
    "name", "fullname", "employee", "employeename", "person", "personname", "staff", "staffname", "displayname",
    "participant", "participantname", "worker", "workername", "associate", "associatename", "candidate", "ratee",
  ],
  department: [
    "部门", "部门名称", "所属部门", "所在部门", "任职部门", "单位", "单位名称", "所属单位", "所在单位", "工作单位", "机构", "机构名称",
    "所属机构", "组织", "组织名称", "组织单元", "所属组织", "科室", "处室", "团队", "所属团队", "中心", "分公司", "子公司", "公司", "事业部",
    "一级部门", "二级部门", "三级部门", "支行", "网点", "班组",
    "department", "dept", "departmentname", "division", "unit", "team", "section", "branch", "organisation",
    "organization", "orgunit", "businessunit", "organisationalunit", "organizationalunit", "office", "function", "company",
  ],
  position: [
    "岗位", "岗位名称", "职位", "职位名称", "职务", "职务名称", "现岗位", "现职位", "现任岗位", "现任职务", "任职岗位", "工作岗位", "所在岗位",
    "当前岗位", "岗位类别", "岗位序列",
    "position", "positiontitle", "positionname", "currentposition", "post", "job", "jobtitle", "jobname", "jobposition",
    "title", "occupation",
  ],
  grade: [
    "职级", "职级名称", "职等", "级别", "等级", "层级", "目标职级", "目标级别", "目标等级", "申报职级", "申报等级", "申报级别", "评估职级",
    "应评职级", "岗位职级", "岗位等级", "岗级", "员工级别", "角色", "目标角色", "岗位角色", "评估角色",
    "grade", "gradename", "gradeaimedat", "targetgrade", "jobgrade", "paygrade", "level", "joblevel", "targetlevel", "rank",
    "role", "rolename", "roleaimedat", "targetrole", "jobrole", "careerlevel",
  ],
  serial: ["序号", "序", "行号", "no", "no.", "#", "nr", "nr.", "num", "number", "sn", "s/n", "serial", "serialno", "row"],
  other: [
    "上级", "直接上级", "直属上级", "上级姓名", "上级工号", "上级编号", "直接上级工号", "直接上级姓名", "直接上级编号", "主管", "主管工号", "主管姓名", "直接主管",
    "汇报对象", "汇报人", "部门负责人", "负责人", "经理", "邮箱", "电子邮箱", "邮件", "邮件地址", "手机", "手机号", "手机号码", "电话", "联系电话", "联系方式",
    "性别", "年龄", "学历", "生日", "出生日期", "入职日期", "入职时间", "司龄", "工龄", "工作地点", "工作地", "地点", "城市", "语言", "备注", "状态", "在职状态",
    "身份证", "身份证号", "序列", "英文名", "拼音",
    "manager", "managername", "manager'scode", "managercode", "managerid", "linemanager", "supervisor", "supervisorname",
    "superior", "reportsto", "reportingto", "boss", "email", "e-mail", "emailaddress", "mail", "address", "phone",
    "telephone", "mobile", "gender", "sex", "age", "education", "birthday", "dateofbirth", "hiredate", "dateofhire",
    "startdate", "joindate", "tenure", "location", "site", "city", "country", "language", "remarks", "remark", "notes",
    "comment", "comments", "status", "costcentre", "costcenter",
  ],
}; // prettier-ignore

const MEANINGS: ReadonlyMap<string, HeaderMeaning> = new Map(
  Object.entries(HEADERS).flatMap(([meaning, names]) => names.map((name) => [name, meaning as HeaderMeaning])),
);

/** The codes of the sheet's own columns, as `P2 姓名`; the further ones are not taken. */
const CODED: Readonly<Record<string, HeaderMeaning>> = {
  P1: "code",
  P2: "name",
  P3: "department",
  P4: "position",
  P5: "grade",
  P6: "other",
  P7: "other",
  P8: "other",
};

/**
 * What a header of a staff list says; null where it is not known. Case, width, spaces, marks and what stands in brackets do
 * not count.
 *
 * @example headerMeaning("员工编号（必填）") // "code"
 * @example headerMeaning("Dept.") // "department"
 * @example headerMeaning("李明") // null
 */
export function headerMeaning(header: string): HeaderMeaning | null {
  const plain = plainText(header);
  const code = leadingCode(plain);
  // "P1" alone is somebody's code.
  if (code !== null && nameAfterCode(plain) !== "") return CODED[code] ?? null;
  const packed = plain.toLowerCase().replace(/’/gu, "'").replace(/\s+/gu, "");
  const bare = packed.replace(/[([【{].*?[)\]】}]/gu, "").replace(/[*:：_-]+/gu, "");
  return MEANINGS.get(packed) ?? MEANINGS.get(bare) ?? MEANINGS.get(bare.replace(/\.+$/u, "")) ?? null;
}
