// The meaning of column headings, in the languages in which lists of delegations are kept.
import type { Column } from "./columns.ts";

/** `who` is a word for a name: the whole name, or one half if another column contains the other half. */
export type Heading = Column | "who";

/**
 * Words of headings, the most specific first: the first group that contains a word of the heading decides. Words must
 * match as a whole, except in scripts without spaces and where a dash shows that more may follow.
 */
const groups: readonly (readonly [Heading, string])[] = [
  [
    "contact",
    "e mail, email, mail, mails, 邮箱, 电子邮件, 电邮, メール, メールアドレス, correo, courriel, e pošta, elektronska pošta, e pošte, epošta, почта, электронная почта, эл почта, البريد الإلكتروني, 이메일, e posta, eposta",
  ],
  [
    "contact",
    "phone, telephone, tel, mobile, cell, gsm, whatsapp, wechat, contact, contacts, contact details, 手机, 手机号, 电话, 联系电话, 联系方式, 微信, 電話, 携帯, 連絡先, telefon, mobitel, handy, mobil, mobiltelefon, rufnummer, kontakt, kontakti, téléphone, portable, coordonnées, teléfono, móvil, contacto, telefono, cellulare, recapito, kontaktdaten, komórka, телефон, мобильный, моб телефон, الهاتف, هاتف, جوال, 전화, 전화번호, 휴대폰, 연락처, telefone, celular, telemóvel, telefoon, mobiel, telefonszám, puhelin, cep telefonu",
  ],
  [
    "birth",
    "birth, birthday, date of birth, dob, born, 出生, 出生日期, 生日, 出生年月, 生年月日, 誕生日, geburt-, geboren, naissance, né, née, nacimiento, nascita, rojstva, rojstni, rojen, rođenja, rođen, urodzenia, дата рождения, рождения, تاريخ الميلاد, 생년월일, nascimento, geboortedatum, születési, narození, narodenia, doğum, doğum tarihi, ngày sinh, expiry, expires, valid until, date of issue, 有效期, 签发日期, 有効期限, gültig bis, ausstellungsdatum, date d'expiration, date de délivrance, срок действия, дата выдачи",
  ],
  [
    "gender",
    "gender, sex, 性别, 性別, geschlecht, sexe, sexo, sesso, spol, płeć, anrede, civilité, salutation, 称呼, 敬称, пол, الجنس, 성별, geslacht, pohlaví, cinsiyet, giới tính",
  ],
  [
    "nationality",
    "nationality, citizenship, country, 国籍, 国家, 国, staatsangehörigkeit, nationalität, land, nationalité, pays, nacionalidad, país, nazionalità, cittadinanza, paese, državljanstvo, država, obywatelstwo, narodowość, kraj, гражданство, страна, الجنسية, البلد, 국적, nacionalidade, nationaliteit, állampolgárság, státní příslušnost, uyruk, quốc tịch",
  ],
  [
    "diet",
    "diet-, dietary, food, allerg-, meal, meals, vegetarian, 饮食, 忌口, 过敏, 食事, アレルギー, ernährung, essen, régime, alimentation, dieta, alimentari, prehrana, prehran-, wyżywienie",
  ],
  [
    "languages",
    "language, languages, spoken, mother tongue, 母语, 母語, muttersprache, langue maternelle, materni jezik, 语言, 语种, 工作语言, 言語, 使用言語, sprache-, sprachkenntnisse, arbeitssprache-, langue, langues, idioma, idiomas, lengua, lenguas, lingua, lingue, jezik, jeziki, jezici, język, języki, язык, языки, мови, мова, اللغة, اللغات, 언어, língua, línguas, taal, talen, nyelv, nyelvek, jazyk, jazyky, dil, diller, ngôn ngữ",
  ],
  [
    "passport",
    "passport, passport no, passport number, id number, id no, document number, 护照, 护照号, 护照号码, 证件, 身份证, パスポート, 旅券, 旅券番号, reisepass-, passnummer, ausweis-, passeport, pasaporte, passaporto, potni list, potnega lista, putovnica, putovnice, paszport, paszportu, dni, emšo, oib, pesel, паспорт, загранпаспорт, номер паспорта, جواز, الجواز, جواز السفر, رقم الجواز, 여권, 여권번호, passaporte, paspoort-, reisdocument, reisdocumentnummer, útlevél-, cestovní pas, číslo pasu, pasaport, hộ chiếu, số hộ chiếu, pas-",
  ],
  [
    "family",
    "family, family name, surname, surnames, last, last name, lastname, 姓, 姓氏, 苗字, nachname, familienname, zuname, nom de famille, apellido, apellidos, cognome, priimek, priimki, prezime, nazwisko, фамилия, прізвище, اللقب, اسم العائلة, 성, apelido, apelidos, sobrenome, achternaam, familienaam, vezetéknév, příjmení, priezvisko, soyad, soyadı, sukunimi, efternamn, etternavn, efternavn, 英文姓",
  ],
  [
    "given",
    "given, given name, given names, first, first name, firstname, forename, forenames, middle, middle name, christian name, 名, vorname, vornamen, vor, rufname, prénom, prénoms, prenom, nombre de pila, imiona, imię, имя, отчество, імя, الاسم الأول, voornaam, voornamen, keresztnév, utónév, křestní jméno, ad, adı, etunimi, förnamn, fornavn",
  ],
  [
    "role",
    "role, position, function, job, job title, title, post, rank, occupation, designation, capacity, 职务, 职位, 职称, 職務, 身份, 職位, 役職, 肩書, 役割, 职衔, funktion, position, amt, rolle, beruf, amtsbezeichnung, fonction, poste, qualité, titre, cargo, puesto, función, carica, funzione, ruolo, incarico, qualifica, funkcija, naziv, položaj, vloga, delovno mesto, funkcije, dužnost, radno mjesto, uloga, stanowisko, funkcja, должность, звание, посада, المنصب, الوظيفة, 직위, 직책, 직함, função, functie, beosztás, funkce, funkcia, pozice, görev, görevi, unvan, ünvan, chức vụ",
  ],
  [
    "organisation",
    "organisation, organization, company, institution, employer, affiliation, department, delegation, unit, agency, ministry, city, 单位, 机构, 公司, 部门, 工作单位, 所属, 会社, 機関, 組織, 部署, 団体, firma, behörde, institution, einrichtung, dienststelle, organisme, entreprise, société, organización, empresa, institución, ente, azienda, società, organizzazione, organizacija, ustanova, podjetje, institucija, tvrtka, instytucja, организация, учреждение, место работы, الجهة, المؤسسة, المنظمة, 소속, 기관, instituição, organisatie, bedrijf, intézmény, szervezet, organizace, instituce, kurum, kuruluş, cơ quan",
  ],
  [
    "who",
    "name, names, full name, participant, participants, 姓名, 名字, 名单, 中文名, 英文名, 氏名, 名前, お名前, 拼音, 外文名, 拼音姓名, ローマ字, フリガナ, ふりがな, pinyin, chinese name, english name, teilnehmer, teilnehmerin, teilnehmende, nom, noms, nombre, nombres, participante, nome, nominativo, partecipante, ime, imena, udeleženec, udeleženci, sudionik, nazwa, uczestnik, фио, ф и о, участник, піб, الاسم, الاسم الكامل, 성명, 이름, 영문명, nome completo, naam, név, neve, jméno, jméno a příjmení, meno, isim, ad soyad, adı soyadı, họ và tên, họ tên, nimi, namn, navn",
  ],
  [
    "number",
    "no, nr, number, num, n, seq, id, 序号, 编号, 号, 番号, nummer, lfd, lfd nr, numéro, número, numero, št, zap, zap št, zaporedna številka, številka, redni broj, rb, br, broj, lp, №, п п, رقم, م, 번호, 순번, sorszám, číslo, č, poř č, sıra, sıra no, stt",
  ],
];

/**
 * Words of a name, as in "name as in passport", which contains no number. They are in the form that `plain` returns.
 */
const ofAName =
  /name|\b(nom|prenom|nombre|nome|ime|imie|nazwisko|priimek|prezime|apellidos?|cognome)\b|姓|拼音|名前|氏名|中文名|英文名/;
const ofANumber = /\b(no|nr|number|num|numero|stevilka|st|broj|br|numer)\b|nummer|号|№|#/;
const ofPassports = /\S*(passport|reisepass|passeport|pasaporte|passaporto|paszport|护照|パスポート)\S*/g;
/** Returns a text without case, accents and punctuation. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}#№&]+/gu, " ")
    .trim();

const noSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a heading contains a word of a list: as a whole word, or as a part in scripts without spaces. */
function has(heading: string, word: string): boolean {
  if (noSpaces.test(word)) return word.length === 1 ? heading === word : heading.includes(word);
  if (word.endsWith("-")) return ` ${heading}`.includes(` ${word.slice(0, -1)}`);
  return ` ${heading} `.includes(` ${word} `);
}

const words = groups.map(([kind, list]) => [kind, list.split(", ").map(plainWord)] as const);

function plainWord(word: string): string {
  return word.endsWith("-") ? `${plain(word)}-` : plain(word);
}

/** Returns the first group that contains a word of the heading, and the longest such word. */
function firstIn(heading: string): { readonly kind: Heading; readonly word: string } | undefined {
  for (const [kind, list] of words) {
    const [word] = list.filter((one) => has(heading, one)).toSorted((a, b) => b.length - a.length);
    if (word !== undefined) return { kind, word };
  }
  return undefined;
}

/** Words that state the script of a name, in a heading such as "拼音姓" or "Surname (Pinyin)". */
const scriptOfAName =
  /拼音|ローマ字|フリガナ|ふりがな|\b(?:in )?(?:pinyin|chinese|english|latin|romaji|roman)(?: (?:characters|letters|script))?\b/g;

/** "Mr/Ms" is a heading; "Ms Ana Kovač" is a person. */
const onlyTitles = /^(?:mr|mrs|ms|m|mme|herr|frau|g|ga)(?: (?:mr|mrs|ms|mme|herr|frau|ga))+$/;

/** Returns the content that a heading indicates; undefined if it is not known. */
export function headingOf(text: string): Heading | undefined {
  const whole = plain(text);
  if (onlyTitles.test(whole)) return "gender";
  const without = whole.replace(scriptOfAName, " ").replace(/\s+/g, " ").trim();
  const half = without === whole ? undefined : firstIn(without)?.kind;
  const heading = half === "family" || half === "given" ? without : whole;
  const found = firstIn(heading);
  if (!found) return undefined;
  const { kind, word } = found;
  // "Name (passport)" is a name; "passport number of the participant" is not.
  if (kind === "passport" && ofAName.test(heading) && !ofANumber.test(heading))
    return headingOf(heading.replace(ofPassports, " ")) ?? "who";
  if (kind !== "family" && kind !== "given") return kind;
  // "Ime in priimek", "Name, Vorname": both halves in one column.
  const rest = firstIn(heading.replace(word, " ").replace(/\s+/g, " ").trim())?.kind;
  return rest === "who" || ((rest === "family" || rest === "given") && rest !== kind) ? "who" : kind;
}
