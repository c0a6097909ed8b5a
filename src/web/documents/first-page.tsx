// The first page of a document as a picture, or the sign of its kind while the picture is made or if there is none.
import { FileText } from "lucide-react";
import { useState } from "react";

/** `address`: the picture that the server makes of the first page. */
export function FirstPage({ address }: { readonly address: string }) {
  const [shown, setShown] = useState("");
  const [failed, setFailed] = useState("");
  return (
    <span className="first-page" data-paper>
      {shown !== address && <FileText size={22} aria-hidden="true" />}
      {failed !== address && (
        <img
          key={address}
          src={address}
          alt=""
          loading="lazy"
          data-shown={shown === address || undefined}
          onLoad={() => setShown(address)}
          onError={() => setFailed(address)}
        />
      )}
    </span>
  );
}
