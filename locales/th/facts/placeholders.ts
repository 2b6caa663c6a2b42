/** First words of what is to be filled in: state, insert, fill; name, date, address, number, the one who … */
export const placeholderCues = ['นามสกุล', 'เลข', 'ตำแหน่ง', 'โรงเรียน', 'หน่วยงาน', 'องค์กร', 'ลงชื่อ', 'ลายมือชื่อ', 'เว็บไซต์', 'url', 'อายุ', 'ประเทศ', 'จังหวัด', 'ช่องทาง', 'โลโก้', 'สถานที่', 'ระยะเวลา', 'รหัส', 'ผู้', 'นักเรียน', 'ประเภท', 'รายชื่อ', 'รายละเอียด', 'หัวข้อ', 'เดือน', 'เวลา', 'สาขา', 'มหาวิทยาลัย', 'สถาบัน', 'ค่า', 'ราคา', 'โทร', 'ระบุ', 'ใส่', 'กรอก', 'ชื่อ', 'วันที่', 'เติม', 'แทรก', 'โปรด', 'ที่อยู่', 'อีเมล', 'หมายเลข', 'เบอร์', 'จำนวน', 'บริษัท', 'ลิงก์', 'ลูกค้า', 'คู่สัญญา', 'ปลายทาง', 'สินค้า', 'โครงการ', 'ธนาคาร', 'ลงนาม', 'ลายเซ็น', 'หลักสูตร', 'แผนก', 'นายจ้าง', 'ลูกจ้าง', 'เลือก', 'insert', 'your', 'name', 'date', 'company', 'address', 'email'];

/** What editors write in square brackets, which nobody fills in: repealed, note, see, translation, draft … */
export const bracketNotes = ['ยกเลิก', 'หมายเหตุ', 'ดู', 'คำแปล', 'ร่าง', 'เว้นว่าง'];

/** Behind these stands the name of a button, a key or a menu. */
export const pressCues = ['คลิก', 'กด', 'แตะ', 'เลือก', 'ปุ่ม', 'แป้น', 'คีย์', 'เมนู', 'แท็บ', 'ไปที่'];
